import { allRules } from './all-rules.ts';
import { contract } from './contract.ts';
import type { RuleWords, Severity } from './rule.ts';

const EFFECT: Record<Severity, string> = {
  error: 'Error: nothing is published until it is put right, whichever way it is published.',
  warning: 'Warning: read it; publishing goes on.',
  advice: 'Advice: leave it aside where you know better.',
};

const MADE = '<!-- Made from the rule itself by `pnpm rules:pages`. -->';

const pageOf = ({ id, severity, title, why, fix, example }: RuleWords): string =>
  [
    `# ${title}`,
    MADE,
    `\`${id}\` · ${EFFECT[severity]}`,
    `**Why.** ${why}`,
    `**What to do.** ${fix}`,
    `Wrong:\n\n> ${example.wrong}`,
    `Right:\n\n> ${example.right}`,
    '[All rules](README.md)',
  ].join('\n\n') + '\n';

const rules: readonly RuleWords[] = [contract, ...allRules];

const index = (): string =>
  [
    '# Publishing rules',
    MADE,
    'What a document has to be before readers see it. The same rules run when an editor publishes, when content files are imported, and over the whole library with `pnpm library:check`.',
    [
      '| rule | what it asks for | |',
      '|---|---|---|',
      ...rules.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${title} | ${severity} |`),
    ].join('\n'),
  ].join('\n\n') + '\n';

/** The documentation: file name in `docs/rules/` → Markdown. */
export const rulePages = (): Map<string, string> =>
  new Map([['README.md', index()], ...rules.map((rule) => [`${rule.id}.md`, pageOf(rule)] as const)]);
