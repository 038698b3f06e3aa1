import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A documentId that can be recognised in a failed test. */
export const idOf = (name: string): string =>
  name
    .replace(/[^a-z0-9]/g, '')
    .padEnd(24, '0')
    .slice(0, 24);

const topic = (name: string): string => `---
documentId: ${idOf(`topic${name}`)}
title: Scars
slug: topic-${name}
summary: "Scars on the scalp."
order: 1
tint: scars
---
`;

const source = (name: string): string => `---
documentId: ${idOf(`source${name}`)}
key: source-${name}
title: A leaflet
organisation: A hospital
type: patient-information
url: https://example.org/leaflet
accessed: 2026-11-22
commercial: false
---
`;

const scars = (name: string): string => `---
documentId: ${idOf(`scars${name}`)}
shortId: ${`k7m2${name}`.slice(0, 8)}
title: Strip scars
slug: scars-${name}
kind: scar
answer: "A strip scar is a line [@source-${name}]."
keyPoints:
  - It stays.
topics: [topic-${name}]
relatedGuides: [loss-${name}]
nextReview: 2027-11-22
---

## What it is

A **line** where hair doesn’t grow [@source-${name}].

- flat
  - or raised

:::evidence-table{caption="What was studied"}
| Option | Sure |
|---|---|
| Nothing | low |
:::

::question-group{title="Questions" questions="fade-${name}"}

::::red-flags
:::care-card{urgency="urgent" heading="See a GP urgently if"}
- it is hot or oozing
:::
::::
`;

const loss = (name: string): string => `---
documentId: ${idOf(`loss${name}`)}
shortId: ${`b3c4${name}`.slice(0, 8)}
title: Hair loss
slug: loss-${name}
kind: overview
answer: Hair is lost for many reasons.
keyPoints: [Ask why first.]
topics: [topic-${name}]
aliases: [baldness]
relatedGuides: [scars-${name}]
nextReview: 2027-10-22
---

Ask why first.
`;

const fade = (name: string): string => `---
documentId: ${idOf(`fade${name}`)}
title: "Does it fade?"
slug: fade-${name}
guide: scars-${name}
topics: [topic-${name}]
---

A little [@source-${name}].
`;

const word = (name: string): string => `---
documentId: ${idOf(`word${name}`)}
title: Donor area
slug: word-${name}
---

Where grafts come from.
`;

/**
 * The files of a small library, in which a guide shows a question that belongs to that guide: neither could be published first.
 * @param name lower-case letters and digits; makes its ids and slugs distinct from those of other libraries
 */
export const library = (name: string): Record<string, string> => ({
  [`topics/topic-${name}.md`]: topic(name),
  [`sources/source-${name}.md`]: source(name),
  [`guides/scars-${name}.md`]: scars(name),
  [`guides/loss-${name}.md`]: loss(name),
  [`questions/fade-${name}.md`]: fade(name),
  [`terms/word-${name}.md`]: word(name),
});

/** Writes files into a folder, a new one unless it is given, and gives its path. */
export function writeFiles(
  files: Record<string, string | Buffer>,
  folder = mkdtempSync(path.join(os.tmpdir(), 'scalpwise-content-')),
): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

/** Changes a file's text. It must hold what is to be replaced. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} holds no “${from}”.`);
  writeFileSync(path.join(folder, file), text.replace(from, to));
}
