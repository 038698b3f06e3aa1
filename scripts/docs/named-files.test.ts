import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../settings/settings.ts';
import { trackedFiles } from './tracked-files.ts';

const pages = ['SECURITY.md', 'docs/threat-model.md', 'docs/dependency-audit.md', 'docs/environment.md', 'docs/recipes/deploy.md'];
/** A file of ours in code spans, or what a link leads to. Files of secrets are made where the site runs. */
const named = /`((?:cms|site|shared-types|scripts|tests|docs|deploy|\.github)\/[\w./-]+\.(?!env`)\w+)`|\]\((?!https?:|#)([^)#\s]+)/g;

test.each(pages)('%s names files that exist', (page) => {
  const files = new Set(trackedFiles());
  const text = readFileSync(path.join(projectRoot, page), 'utf8');
  const names = Array.from(text.matchAll(named), ([, span, link = '']) => span ?? path.posix.join(path.posix.dirname(page), link));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !files.has(name))).toEqual([]);
});
