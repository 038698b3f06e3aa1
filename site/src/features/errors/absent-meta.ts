import type { PageMeta } from '../seo/page-meta.ts';

/** The head of a page at an address where nothing lives any more. */
export function absentMeta(path: string, target: string | undefined, gone: { title: string; fault?: true } | undefined): PageMeta {
  if (gone) {
    const [title, description] = gone.fault
      ? [`Not here just now: ${gone.title}`, 'A fault keeps this page off the site.']
      : [`Withdrawn: ${gone.title}`, 'This page was withdrawn.'];
    return { title, description, path, noindex: true };
  }
  return { title: 'This page has moved', description: 'It lives at another address now.', path, noindex: true, refresh: target };
}
