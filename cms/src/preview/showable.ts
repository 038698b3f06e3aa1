import { contentSchemas, type ContentType } from 'shared-types';
import type { core } from 'zod';

type Content = Record<string, unknown>;
type Holder = Record<PropertyKey, unknown>;

/** What stands on a preview for what an editor has not written yet. A documentId that is nobody's shows nothing. */
const NOBODY = 'a'.repeat(24);
const PARAGRAPH = [{ type: 'paragraph', children: [{ type: 'text', text: 'Nothing is written here yet.' }] }];
const PLACEHOLDERS: Content = {
  title: 'Untitled',
  name: 'Unnamed',
  slug: 'untitled-draft',
  kind: 'overview',
  answer: 'No answer is written yet.',
  summary: 'No summary is written yet.',
  definition: 'No definition is written yet.',
  keyPoints: 'No key points are written yet.',
  body: [{ __component: 'blocks.prose', content: PARAGRAPH }],
  topics: [NOBODY],
  guide: NOBODY,
  nextReview: '2099-12-31',
  asAdvertised: 'Nothing is quoted yet.',
  order: 99,
  tint: 'living',
};

/** As often as one repair can uncover the next hole, in a document of any sense. */
const ROUNDS = 12;

/** Shortens what is too long, and says whether that was possible. */
function shorten(content: Content, issue: core.$ZodIssue): boolean {
  if (issue.code !== 'too_big') return false;
  const key = issue.path.at(-1);
  const holder = issue.path.slice(0, -1).reduce<unknown>((value, step) => (value as Holder)[step], content) as Holder;
  const value = key === undefined ? undefined : holder[key];
  const most = Number(issue.maximum);
  if (key !== undefined && typeof value === 'string') holder[key] = `${value.slice(0, most - 1)}…`;
  else if (key !== undefined && Array.isArray(value)) holder[key] = value.slice(0, most);
  else return false;
  return true;
}

/** Puts a placeholder into a hole, or takes out the block that it is in. */
function fill(content: Content, [field = '', index]: readonly PropertyKey[], isRich: boolean): void {
  const key = String(field);
  const value = content[key];
  if (Array.isArray(value) && typeof index === 'number') content[key] = value.toSpliced(index, 1);
  else if (isRich) content[key] = PARAGRAPH;
  else if (value !== undefined && !(key in PLACEHOLDERS)) delete content[key];
  else content[key] = PLACEHOLDERS[key];
}

/** Fields that hold a Blocks text; where the same name holds plain words, the table above is right. */
const RICH: Partial<Record<ContentType, readonly string[]>> = { question: ['answer'], claim: ['why', 'truth'] };

/**
 * A draft as a page can show it: what is missing gets a placeholder, a block that doesn't fit is left out, what is too long
 * is cut. Editors look at drafts long before they are whole.
 * @returns the content by the contract and how many holes were filled; `undefined` when it can't be made to fit
 */
export function showable(type: ContentType, snapshot: Content): { content: Content; gaps: number } | undefined {
  const content = structuredClone(snapshot);
  const fields = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const result = contentSchemas[type].safeParse(content);
    if (result.success) return { content: result.data as Content, gaps: fields.size };
    // From the end, so that taking a block out moves none that is still to be taken.
    const issues = result.error.issues.toReversed();
    const done = new Set<string>();
    for (const issue of issues) {
      const place = issue.path.slice(0, 2).join('.');
      if (done.has(place)) continue;
      done.add(place);
      fields.add(place);
      if (!shorten(content, issue)) fill(content, issue.path, RICH[type]?.includes(String(issue.path[0])) ?? false);
    }
  }
  return undefined;
}
