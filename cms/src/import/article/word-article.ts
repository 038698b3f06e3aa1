import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { convertToHtml, images } from 'mammoth';
import type { Root } from 'mdast';
import { ArticleError } from './article-text.ts';
import { htmlArticle } from './html-article.ts';

/** Most bytes that the parts of a Word file may have when unpacked. */
const LARGEST_UNPACKED = 25 * 1024 * 1024;

async function checkUnpackedSize(zip: JSZip): Promise<void> {
  let size = 0;
  for (const file of Object.values(zip.files)) {
    // Counted while it is unpacked, because what a zip says of its sizes may be a lie. JSZip's streams are too old to iterate over.
    for await (const chunk of new Readable().wrap(file.nodeStream())) {
      size += (chunk as Buffer).length;
      if (size > LARGEST_UNPACKED)
        throw new ArticleError(`Unpacked, it has more than ${LARGEST_UNPACKED / 1024 / 1024} MB. Take out pictures, or split it.`);
    }
  }
}

/** Word keeps its title in a style of its own; pictures become empty ones, which are then noted. */
const options = {
  styleMap: ["p[style-name='Title'] => h1:fresh"],
  convertImage: images.imgElement(() => Promise.resolve({ src: '' })),
};

/**
 * A Word document (.docx) as a Markdown tree.
 * @throws ArticleError when it is none, or too large
 */
export async function wordArticle(bytes: Uint8Array): Promise<Root> {
  const broken = (): never => {
    throw new ArticleError('It isn’t a Word document (.docx), or it is damaged. Open it in a word processor and save it again.');
  };
  const zip = await JSZip.loadAsync(bytes).catch(broken);
  await checkUnpackedSize(zip).catch((error: unknown) => (error instanceof ArticleError ? Promise.reject(error) : broken()));
  const { value } = await convertToHtml({ buffer: Buffer.from(bytes) }, options).catch(broken);
  return htmlArticle(value);
}
