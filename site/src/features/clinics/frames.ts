import type { Published } from 'shared-types';
import { companionUrls } from '../seo/guide-links.ts';
import { frameHtml } from '../seo/frame-html.ts';
import { absoluteUrl, type SiteIdentity } from '../seo/page-meta.ts';

interface Frame {
  name: string;
  help: string;
  code: string;
}

/** The code by which another site shows a guide. The script is there for the height alone; without it the frame scrolls. */
export function frames(guide: Published<'guide'>, site: SiteIdentity): Frame[] {
  const urls = companionUrls(guide, site);
  const title = `${guide.content.title}: a guide by ${site.settings.title}`;
  const script = `<script src="${absoluteUrl('/embed/resize.js', site)}" defer></script>`;
  return [
    {
      name: 'Card',
      help: 'The answer, what is urgent, and a link to the guide.',
      code: `${frameHtml(urls.embed, title)}\n${script}`,
    },
    {
      name: 'Whole guide',
      help: 'The full text with its sources. The second line gives the frame the height of the text.',
      code: `${frameHtml(urls.embedWhole, title, { width: '100%', height: 800 })}\n${script}`,
    },
  ];
}
