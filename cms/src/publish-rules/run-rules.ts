import type { ContentOf, ContentType } from 'shared-types';
import { allRules } from './all-rules.ts';
import type { Finding, Relation, Report, RuleWords, Severity, Subject, Surroundings } from './rule.ts';
import { passagesOf } from './text/passages.ts';

/** A finding with its rule's words. */
const reportOf = ({ id, severity, fix }: RuleWords, finding: Finding): Report => ({ fix, ...finding, rule: id, severity });

/** A document that fits the contract, ready for the rules. */
export const subjectOf = <Type extends ContentType>(type: Type, content: ContentOf<Type>, relations: readonly Relation[]): Subject =>
  ({ type, content, relations, passages: passagesOf(type, content) }) as Subject;

/** What the rules of these severities say of a document, in the order of the rules. */
export const runRules = (subject: Subject, around: Surroundings, severities: readonly Severity[]): Report[] =>
  allRules
    .filter(({ severity }) => severities.includes(severity))
    .flatMap((rule) => rule.check(subject, around).map((finding) => reportOf(rule, finding)));
