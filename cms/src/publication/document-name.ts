import type { ContentType } from 'shared-types';

type Content = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The field that names a document within its type: its slug, a source's key, a redirect's source address. `null`: the type has none. */
export function slugField(type: ContentType): 'slug' | 'key' | 'from' | null {
  if (type === 'source') return 'key';
  if (type === 'redirect') return 'from';
  return type === 'synonym-set' || type === 'site-settings' ? null : 'slug';
}

/** The value of that field, '' where there is none. */
export function slugOf(type: ContentType, content: Content): string {
  const field = slugField(type);
  return field === null ? '' : text(content[field]);
}

const titleOf = (content: Content): string => text(content['title']) || text(content['name']) || 'Untitled';

/** How every message of the log names a document: `guide → Strip scars (strip-scars)`. */
export function nameOf(type: ContentType, content: Content): string {
  const slug = slugOf(type, content);
  return `${type} → ${titleOf(content)}${slug === '' ? '' : ` (${slug})`}`;
}
