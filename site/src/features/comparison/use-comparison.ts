import { useEffect, useState, type RefObject } from 'react';
import { copyText } from '../../lib/copy-text.ts';
import { arrangeRows } from './arrange-rows.ts';
import { everything, isEverything, readChoice, sayChoice, toggled, whyNot, writeChoice, type Choice, type Parts } from './choice.ts';
import { keepMarks, readMarks } from './marks.ts';

/** What the reader ticked before this code was there. */
const ticked = (chooser: HTMLElement | null, parts: Parts): Choice => {
  const isOn = ({ key }: { key: string }): boolean => chooser?.querySelector<HTMLInputElement>(`[value="${key}"]`)?.checked !== false;
  const choice = { options: parts.options.filter(isOn).map(({ key }) => key), hidden: [] };
  return whyNot(choice, parts) === undefined ? choice : everything(parts);
};

/**
 * A reader's view of a comparison. The choice lives in the address, so that it can be shared and survives a reload; marks
 * live on the device. `chooser` holds the boxes.
 */
export function useComparison(parts: Parts, chooser: RefObject<HTMLElement | null>) {
  const [choice, setChoice] = useState(() => everything(parts));
  const [marked, setMarked] = useState<readonly string[]>([]);
  /** Said instead of what is shown; before the reader has done anything, nothing is said. */
  const [notice, setNotice] = useState<string | undefined>('');
  const rowKeys = parts.rows.map(({ key }) => key);

  const choose = (next: Choice): void => {
    const refusal = whyNot(next, parts);
    setNotice(refusal);
    if (refusal !== undefined) return;
    setChoice(next);
    history.replaceState(history.state, '', writeChoice(next, parts) || location.pathname + location.search);
  };
  const toggleMark = (key: string): void => {
    const next = toggled(marked, key, parts.rows);
    setMarked(next);
    keepMarks(location.pathname, next);
    setNotice(undefined);
  };
  const copyLink = async (): Promise<void> => {
    // Not the address bar's: after a step to a source it no longer holds the choice.
    const copied = await copyText(new URL(writeChoice(choice, parts), location.href).href);
    setNotice(copied ? 'The link to this choice is copied.' : 'This browser does not let the page copy. The address bar holds the link.');
  };

  useEffect(() => {
    const kept = readMarks(location.pathname);
    const marks = rowKeys.filter((key) => kept.includes(key));
    const start = readChoice(location.hash, parts) ?? ticked(chooser.current, parts);
    setChoice(start);
    setMarked(marks);
    if (marks.length > 0 || !isEverything(start, parts)) setNotice(undefined);
    const follow = (): void => {
      const named = readChoice(location.hash, parts);
      if (!named) return;
      setChoice(named);
      setNotice(undefined);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => arrangeRows(rowKeys, choice.hidden, marked), [choice.hidden, marked]);

  return {
    choice,
    marked,
    status: notice ?? sayChoice(choice, marked, parts),
    toggleOption: (key: string) => choose({ ...choice, options: toggled(choice.options, key, parts.options) }),
    toggleRow: (key: string) => choose({ ...choice, hidden: toggled(choice.hidden, key, parts.rows) }),
    toggleMark,
    showEverything: () => choose(everything(parts)),
    copyLink,
  };
}
