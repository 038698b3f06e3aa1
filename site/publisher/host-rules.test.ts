import { expect, test } from 'vitest';
import { hostRules } from './host-rules.ts';

const page = (status: number) => ({ sha256: 'x', status, type: 'text/html; charset=utf-8' });
const rules = hostRules({
  csp: "default-src 'none'; frame-ancestors 'none'",
  files: { '/guides/one/': page(200), '/guides/gone/': page(410), '/guides/old/': page(301) },
  redirects: { '/guides/old/': '/guides/one/' },
});
const lines = (name: string): string[] => (rules[name] ?? '').split('\n');

test('every host is told of moved and of withdrawn pages', () => {
  expect(lines('_redirects')).toEqual(
    expect.arrayContaining(['/guides/old/ /guides/one/ 301', '/guides/gone/ /guides/gone/index.html 410', '/go/* /go/ 302']),
  );
  expect(lines('rules.nginx')).toEqual(
    expect.arrayContaining(['  /guides/old/ /guides/one/$is_args$args;', '  /guides/gone/ /guides/gone/index.html;']),
  );
  expect(lines('rules.caddy')).toEqual(
    expect.arrayContaining(['  redir /guides/old/ /guides/one/{with_query} 301', '  error /guides/gone/ 410']),
  );
});

test('only frames may be framed, and data is open, on every host', () => {
  const framed = "default-src 'none'; frame-ancestors *";
  expect(rules['_headers']).toContain(`/embed/*\n  ! content-security-policy\n  content-security-policy: ${framed}\n`);
  expect(rules['_headers']).toContain('/api/*\n  access-control-allow-origin: *\n');
  expect(lines('rules.nginx')).toEqual(expect.arrayContaining([`  ~^/embed/ "${framed}";`, '  ~^/api/ *;']));
  expect(lines('rules.caddy')).toEqual(
    expect.arrayContaining([`  header /embed/* content-security-policy "${framed}"`, '  header /api/* access-control-allow-origin *']),
  );
});
