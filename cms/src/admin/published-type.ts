import { isContentType, type ContentType } from 'shared-types';

/** `api::guide.guide` → `guide`; `null` for what is no document of the library. */
export function typeOf(model: string): ContentType | null {
  const [, name = ''] = /^api::([a-z-]+)\.\1$/.exec(model) ?? [];
  return isContentType(name) ? name : null;
}
