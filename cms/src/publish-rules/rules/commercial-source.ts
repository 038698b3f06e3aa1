import type { Rule, Surroundings } from '../rule.ts';
import { citedKeys } from '../text/citations.ts';
import { statementsOf } from '../text/sentences.ts';

const SELLER =
  'clinics?|pharmac(?:y|ies)|providers?|practitioners?|technicians?|sellers?|shops?|salons?|makers?|manufacturers?|firms?|trade guides?|sites?|authors who sell \\w+|compan(?:y|ies)|suppliers?|brands?|trainers?|training schools?|surgeons?|doctors?|adverts?|advertisers?|blogs?|price lists?|websites?|web pages?|prices?|list price';
const SAYS =
  'say|says|said|quote[sd]?|list[s]?|name[sd]?|advise[sd]?|claim[sd]?|report[s]?|warn[s]?|describe[sd]?|suggest[s]?|recommend[s]?|charge[sd]?|ask[s]?|call[s]?|give[s]?|offer[s]?|tell[s]?|state[sd]?|add[s]?|write[s]?|promise[sd]?|expect[s]?|estimate[sd]?|put[s]?|speak[s]?|sell[s]?|think[s]?|see|sees|saw|find[s]?|found|space[sd]?|use[sd]?|differ[s]?|vary|varies|were|was|are|is';
/** “Clinics say …”, “… by one clinic”, “…, says a maker”, “sold as …”. */
const ATTRIBUTED = new RegExp(
  [
    String.raw`\b(?:${SELLER})\b[^.]*\b(?:${SAYS})\b`,
    String.raw`\b(?:by|from|according to|at|of) (?:\w+ ){0,4}(?:${SELLER})\b`,
    String.raw`\b(?:say|says|said|write|writes|adds?|warns?) (?:[\w’'-]+ ){0,4}(?:${SELLER})`,
    String.raw`\b(?:sold|advertised|marketed) as\b|\bit adds\b`,
  ].join('|'),
  'iu',
);

const isCommercialOnly = (keys: string[], around: Surroundings): boolean => {
  const known = keys.flatMap((key) => around.source(key) ?? []);
  return known.length > 0 && known.every(({ commercial }) => commercial);
};

export const commercialSource: Rule = {
  id: 'commercial-source',
  severity: 'warning',
  title: 'What only a seller says is told as what a seller says.',
  why: 'A clinic’s page is a source for what clinics say, not for what is true. Readers have to see the difference.',
  fix: 'Begin with “Clinics say that …” (or makers, sellers), or cite a source that does not sell it.',
  example: {
    wrong: 'The result lasts four to six years [@clinic-faq].',
    right: 'Clinics say that the result lasts four to six years [@clinic-faq].',
  },
  check: ({ passages }, around) =>
    passages
      .filter(({ kind }) => kind === 'text' || kind === 'row')
      .flatMap((passage) =>
        statementsOf(passage)
          .filter((statement) => isCommercialOnly(citedKeys(statement), around) && !ATTRIBUTED.test(statement))
          .map((statement) => ({
            path: passage.path,
            quote: statement,
            message: 'Only sellers stand behind this, and it is told as a fact.',
          })),
      ),
};
