import type { Nodes, PhrasingContent, Table, TableRow } from 'mdast';
import type { Manuscript } from '../manuscript.ts';
import type { MadeBlock } from './directive.ts';
import { plainText } from './inline-text.ts';

/** The text of a cell. One that comes from HTML or Word may hold paragraphs and lists, which Markdown's can't: they run on. */
function running(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    const isBlock = node.type === 'paragraph' || node.type === 'heading' || node.type === 'list' || node.type === 'listItem';
    return isBlock ? [...running(node.children), { type: 'text', value: ' ' }] : [node as PhrasingContent];
  });
}

/** A Markdown table as an evidence table: cells one a line. Empty cells get a dash, because an empty line would shift the rest. */
export function evidenceTable(node: Table, caption: string | undefined, manuscript: Manuscript): MadeBlock {
  const cells = (row: TableRow): string[] => row.children.map((cell) => plainText(running(cell.children), manuscript));
  const [first, ...rest] = node.children.map((row) => ({ row, cells: cells(row) })).filter((row) => row.cells.some((cell) => cell !== ''));
  const width = first?.cells.length ?? 0;
  const rows = rest.map((row) => {
    if (row.cells.length > width) manuscript.note(row.row, `This row has ${row.cells.length} cells; the table has ${width} columns.`);
    const filled = Array.from({ length: width }, (_, index) => row.cells[index] || '–');
    return manuscript.mark({ cells: filled.join('\n') }, row.row);
  });
  const columns = (first?.cells ?? []).map((cell) => cell || '–').join('\n');
  return { __component: 'blocks.evidence-table', caption, columns, rows };
}
