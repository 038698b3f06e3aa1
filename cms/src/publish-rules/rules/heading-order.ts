import type { Finding, Rule } from '../rule.ts';
import type { Passage } from '../text/passages.ts';

export const headingOrder: Rule = {
  id: 'heading-order',
  severity: 'warning',
  title: 'Headings go down one level at a time, starting with level 2.',
  why: 'Someone who listens to the page jumps from heading to heading; a level that is left out sounds like a part that is missing.',
  fix: 'Choose the next level in the heading’s toolbar.',
  example: { wrong: 'Heading 2 “Treatments”, then heading 4 “Creams”.', right: 'Heading 2 “Treatments”, then heading 3 “Creams”.' },
  check: ({ passages }) => {
    const findings: Finding[] = [];
    let last = 1;
    for (const { path, text, level } of passages.filter((passage): passage is Passage & { level: number } => passage.level !== undefined)) {
      if (level > last + 1)
        findings.push({ path, quote: text, message: `This heading has level ${level}, and the one before it level ${last}.` });
      last = level;
    }
    return findings;
  },
};
