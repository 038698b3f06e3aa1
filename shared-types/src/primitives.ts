import { z } from 'zod';

/** Strapi's identity of a document: the same for draft and published, never reused. */
export const documentId = z.string().regex(/^[a-z0-9]{24}$/);

/** A file in a snapshot: named by the SHA-256 of its bytes, because Strapi's own URL may change its content. */
export const mediaFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mime: z.string().min(1),
  /** Pixels. */
  width: z.int().min(1).optional(),
  height: z.int().min(1).optional(),
});
export type MediaFile = z.infer<typeof mediaFile>;

const mark = z.boolean().optional();
const textNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: mark,
  italic: mark,
  underline: mark,
  strikethrough: mark,
  code: mark,
});
export type TextNode = z.infer<typeof textNode>;

/** Links lead to this site (`/…`; Strapi takes no bare `#…`), to a website, an e-mail address or a telephone. */
const linkUrl = z.string().regex(/^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d]+|\/(?![/\\])[^\s]*)$/);
const linkNode = z.object({ type: z.literal('link'), url: linkUrl, children: z.array(textNode).min(1) });
const inline = z.discriminatedUnion('type', [textNode, linkNode]);
export type InlineNode = z.infer<typeof inline>;

const listItem = z.object({ type: z.literal('list-item'), children: z.array(inline) });
export interface ListNode {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.infer<typeof listItem> | ListNode)[];
}
const list: z.ZodType<ListNode> = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  get children() {
    return z.array(z.union([listItem, list])).min(1);
  },
});

const paragraph = z.object({ type: z.literal('paragraph'), children: z.array(inline) });
/** A page has one level-1 heading, its title, so text starts at level 2. */
const heading = z.object({ type: z.literal('heading'), level: z.int().min(2).max(4), children: z.array(inline) });
const quote = z.object({ type: z.literal('quote'), children: z.array(inline) });

/** Levels that a text's nodes may lie inside each other. Lists have two or three; thousands would fill every reader's stack. */
const DEEPEST = 20;

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => (Array.isArray(node) ? node : ((node as { children?: unknown[] } | null)?.children ?? [])));
  }
  return false;
}

/** Strapi's Blocks, without pictures and code: a picture is a Figure block, which asks for its description and rights. */
export const richText = z.preprocess(
  (value, check) => {
    if (!isTooDeep(value)) return value;
    check.addIssue({ code: 'custom', message: 'Its lists lie too deep inside each other. Make them flatter.' });
    return z.NEVER;
  },
  z.array(z.union([paragraph, heading, quote, list])).min(1),
);
export type RichText = z.infer<typeof richText>;
export type RichTextNode = RichText[number];
