/**
 * Strapi answers `null` (and the admin sends '') for a field that nobody filled in. The contract knows only "absent":
 * this is the one place where the former becomes the latter.
 */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const isText = (value as { type?: unknown }).type === 'text'; // an empty run of rich text is a real one
  const kept = Object.entries(value).filter(([, item]) => item !== null && item !== undefined && (isText || item !== ''));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
}
