import type { Rule } from '../rule.ts';
import { withoutCitations } from '../text/citations.ts';

/** Words of law, licensing and money. */
const LEGAL =
  /\b(?:laws?|legal(?:ly)?|illegal|(?:un)?licen[cs](?:e|ed|es|ing)(?! (?:doctor|surgeon|practitioner|staff|person))|by-?laws?|regulations?|regulated|registration|registered|prescription-only|approved|authori[sz]ed|authori[sz]ation|banned)\b|[£€$]\s?\d/iu;
/** A country or region, or a body that acts in one alone. */
const COUNTRY =
  /\b(?:UK|United Kingdom|Great Britain|Britain|British|England|English|Wales|Welsh|Scotland|Scottish|Northern Ireland|Ireland|US|USA|U\.S\.|United States|American|Canada|Canadian|Australia\w*|EU|European|Europe|Turkey|Turkish|India\w*|Korea\w*|Japan\w*|Germany|German|France|French|NHS|MHRA|NICE|CQC|GMC|FDA|EMA|HSE|ASA)\b/u;
const DATE = /\b(?:19|20)\d\d\b|\bundated\b/iu;

function missing(text: string): string | undefined {
  const lacks = [!COUNTRY.test(text) && 'country', !DATE.test(text) && 'date'].filter((part) => part !== false);
  return lacks.length === 0 ? undefined : lacks.join(' or ');
}

export const jurisdiction: Rule = {
  id: 'jurisdiction',
  severity: 'warning',
  title: 'A fact about law, licensing or cost says where and when it holds.',
  why: 'Rules and prices differ by country and change. Without both, a reader abroad or next year is misled.',
  fix: 'Name the country and the year in the same paragraph; “undated page” where the source has no date.',
  example: { wrong: 'A licence is needed.', right: 'In Wales, a licence has been needed since November 2024 [@wales-special-procedures].' },
  check: ({ passages }) =>
    passages
      .filter(({ kind }) => kind === 'text' || kind === 'row')
      .flatMap(({ path, text }) => {
        const words = withoutCitations(text);
        const [found] = LEGAL.exec(words) ?? [];
        const lacks = found === undefined ? undefined : missing(words);
        return lacks === undefined ? [] : [{ path, quote: text, message: `“${found}” stands here without a ${lacks}.` }];
      }),
};
