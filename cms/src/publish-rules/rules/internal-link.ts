import type { Rule, Surroundings } from '../rule.ts';

function faultOf(link: string, around: Surroundings): string | undefined {
  const [, pathname = '', fragment = ''] = /^(\/[^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link) ?? [];
  const path = pathname.endsWith('/') || /\.[a-z0-9]+$/i.test(pathname) ? pathname : `${pathname}/`;
  const page = around.page(path);
  if (page === undefined) return `${path} is no page of this site now.`;
  return fragment !== '' && !page.has(fragment) ? `${path} has no part “${fragment}”.` : undefined;
}

export const internalLink: Rule = {
  id: 'internal-link',
  severity: 'warning',
  title: 'A link to this site leads to a page, and to a part that the page has.',
  why: 'Until it does, the site shows the words without the link, and readers lose the way.',
  fix: 'Correct the address, or publish the page that it leads to.',
  example: { wrong: '/guides/strip-scar/', right: '/guides/strip-scars/#why-some-scars-widen' },
  check: ({ passages }, around) =>
    passages.flatMap(({ path, links }) =>
      links
        .filter((link) => link.startsWith('/'))
        .flatMap((link) => {
          const message = faultOf(link, around);
          return message === undefined ? [] : [{ path, quote: link, message }];
        }),
    ),
};
