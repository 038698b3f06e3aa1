import type { Report, Severity } from '../../publish-rules/rule.ts';
import { runRules, subjectOf } from '../../publish-rules/run-rules.ts';
import type { CheckedDocument, Finding, KnownDocument } from './check-content.ts';
import { lineOf } from './contract-issues.ts';
import type { ReadDocument } from './read-document.ts';
import { surroundingsAmong } from './surroundings.ts';

/** A finding of the rules, by file and line. */
export interface RuleFinding extends Finding {
  rule: string;
  severity: Severity;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The line on which a quotation begins. Markdown writes marks and brackets between the words that rules don't see. */
function lineOfQuote(text: string, quote: string): number | undefined {
  const words = quote.match(/[\p{L}\p{N}][\p{L}\p{N}.,]*/gu)?.slice(0, 6) ?? [];
  if (words.length === 0) return undefined;
  const found = new RegExp(words.map((word) => escaped(word.replace(/[.,]+$/, ''))).join('[^\\p{L}\\p{N}]+'), 'u').exec(text);
  return found ? text.slice(0, found.index).split('\n').length : undefined;
}

function told({ rule, severity, quote, message, fix }: Report): string {
  const about = quote === '' ? '' : ` “${quote.length > 120 ? `${quote.slice(0, 119)}…` : quote}”`;
  return `${severity} (${rule}): ${message}${about}${fix === '' ? '' : ` ${fix}`}`;
}

/** What the publishing rules say of files that fit the contract. */
export function ruleFindings(
  read: readonly ReadDocument[],
  documents: readonly CheckedDocument[],
  known: readonly KnownDocument[],
): RuleFinding[] {
  const around = surroundingsAmong(documents, known);
  const byFile = new Map(read.map((document) => [document.file, document]));
  return documents.flatMap((document) => {
    const written = byFile.get(document.file);
    if (document.content === undefined || written === undefined) return [];
    const subject = subjectOf(document.type, document.content as never, []);
    return runRules(subject, around(document), ['error', 'warning', 'advice']).map((report) => ({
      file: document.file,
      line: lineOfQuote(written.manuscript.text, report.quote) ?? lineOf(written, report.path),
      text: told(report),
      rule: report.rule,
      severity: report.severity,
    }));
  });
}
