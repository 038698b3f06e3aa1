import { codeSystems, type ContentOf, type Published } from 'shared-types';

type System = ContentOf<'guide'>['clinicalCodes'][number]['system'];

interface Code {
  code: string;
  label: string;
  guides: { url: string; title: string }[];
}

/** The codes of all guides, by system and in their own order. */
export const codesOf = (guides: readonly Published<'guide'>[]): { system: System; name: string; codes: Code[] }[] =>
  (Object.keys(codeSystems) as System[]).map((system) => {
    const codes = new Map<string, Code>();
    for (const { url, content } of guides)
      for (const entry of content.clinicalCodes) {
        if (entry.system !== system || url === null) continue;
        const known = codes.get(entry.code) ?? { code: entry.code, label: entry.label, guides: [] };
        known.guides.push({ url, title: content.title });
        codes.set(entry.code, known);
      }
    return { system, name: codeSystems[system], codes: [...codes.values()].sort((a, b) => (a.code < b.code ? -1 : 1)) };
  });
