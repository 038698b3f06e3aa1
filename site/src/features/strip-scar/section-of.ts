import type { Block, RichText } from 'shared-types';
import { headingsOf } from '../blocks/headings.ts';

/** Blocks that stand by themselves: those that show other documents would bring citations of their own. */
const shown: ReadonlySet<string> = new Set(['blocks.prose', 'blocks.callout', 'blocks.diagram', 'blocks.steps', 'blocks.evidence-table']);

/**
 * One section of a guide's body, without its heading: what stands between the heading with this fragment and the next
 * heading of its level or above. Empty when the guide has no such section.
 */
export function sectionOf(body: readonly Block[], id: string): Block[] {
  const heading = headingsOf([...body]).find((found) => found.id === id);
  if (!heading) return [];
  let inside = false;
  const within = (content: RichText): RichText =>
    content.filter((node) => {
      if (node.type === 'heading' && node.level <= heading.level) {
        inside = node === heading.node;
        return false;
      }
      return inside;
    });
  return body.flatMap((block): Block[] => {
    if (block.__component !== 'blocks.prose') return inside && shown.has(block.__component) ? [block] : [];
    const content = within(block.content);
    return content.length > 0 ? [{ ...block, content }] : [];
  });
}
