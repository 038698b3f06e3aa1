import type { Heading, RootContent } from 'mdast';

interface Section {
  heading: Heading;
  content: RootContent[];
}

/** Cuts a text at its level-2 headings. */
export function sections(nodes: RootContent[]): { before: RootContent[]; sections: Section[] } {
  const before: RootContent[] = [];
  const found: Section[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) found.push({ heading: node, content: [] });
    else (found.at(-1)?.content ?? before).push(node);
  }
  return { before, sections: found };
}
