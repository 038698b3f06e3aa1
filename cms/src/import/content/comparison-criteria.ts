import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Manuscript } from '../manuscript.ts';
import { attributes, checkClosed, type Container } from '../markdown/directive.ts';
import { plainText } from '../markdown/inline-text.ts';
import { sections } from './sections.ts';

const quantity = /^(\d[\d,]*(?:\.\d+)?)(?:\s*[–-]\s*(\d[\d,]*(?:\.\d+)?))?\s+(\S.*)$/;

/** `7–14 days; 2 visits` as quantities. */
function quantities(written: string | undefined, node: Container, manuscript: Manuscript): object[] {
  const parts = (written ?? '').split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [, low, high, unit] = quantity.exec(part) ?? [];
      if (low === undefined) {
        manuscript.note(node, `“${part}” is no quantity. Write “low–high unit” or “value unit”; several with “;”.`);
        return [];
      }
      const value = (digits: string): number => Number(digits.replaceAll(',', ''));
      return [manuscript.mark({ low: value(low), ...(high !== undefined && { high: value(high) }), unit }, node)];
    });
}

function cell(node: Container, manuscript: Manuscript): object {
  checkClosed(node, manuscript);
  const { numbers, ...named } = attributes(node, ['option', 'certainty', 'numbers'], manuscript);
  const paragraphs = node.children.map((child) => {
    if (child.type === 'paragraph') return plainText(child.children, manuscript);
    manuscript.note(child, 'A cell holds plain paragraphs and nothing else.');
    return '';
  });
  return manuscript.mark({ ...named, text: paragraphs.join('\n'), numbers: quantities(numbers, node, manuscript) }, node);
}

/** The rows of a comparison: one a level-2 heading, with a sentence of help and one cell an option. */
export function criteria(nodes: RootContent[], manuscript: Manuscript): object[] {
  const { before, sections: rows } = sections(nodes);
  for (const node of before) manuscript.note(node, 'A comparison’s text starts with the heading of its first row (##).');
  return rows.map(({ heading, content }) => {
    const help: string[] = [];
    const cells: object[] = [];
    for (const node of content) {
      if (node.type === 'containerDirective' && node.name === 'cell') cells.push(cell(node, manuscript));
      else if (node.type === 'paragraph' && cells.length === 0) help.push(plainText(node.children, manuscript));
      else manuscript.note(node, 'A row holds one sentence of help, then its cells (:::cell), and nothing else.');
    }
    return manuscript.mark({ name: toString(heading), ...(help.length > 0 && { help: help.join(' ') }), cells }, heading);
  });
}
