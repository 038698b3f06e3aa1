import { expect, test } from 'vitest';
import { callsFor, readAnswers, saySureness, writeAnswers, type Answer } from './answers.ts';

const possible: Answer[] = [
  ['stop-keloid', 'yes'],
  ['stop-young', 'yes'],
  ['undo', 'lot'],
  ['undo', 'none'],
  ['lean', 'nothing'],
];

test('answers survive their address', () => {
  const given: Answer[] = [
    ['stop-keloid', 'yes'],
    ['stop-young', 'yes'],
    ['undo', 'lot'],
  ];
  expect(writeAnswers(given)).toBe('stop-keloid=yes&stop-young=yes&undo=lot');
  expect(readAnswers(`#${writeAnswers(given)}`, possible)).toEqual(given);
});

test('what can’t be answered on the page is ignored', () => {
  expect(readAnswers('#lean=laser&lean=nothing&name=Ann', possible)).toEqual([['lean', 'nothing']]);
});

test.each(['', '#', '#source-3', '#what-matters', '#lean', '#lean=laser'])('“%s” holds no answers', (fragment) => {
  expect(readAnswers(fragment, possible)).toBeUndefined();
});

test('a question is asked when one of its answers was given, or any of its name, or always', () => {
  const given: Answer[] = [
    ['undo', 'lot'],
    ['stop-young', 'yes'],
  ];
  expect(callsFor(given, '')).toBe(true);
  expect(callsFor(given, 'undo=lot undo=unsure')).toBe(true);
  expect(callsFor(given, 'undo=none')).toBe(false);
  expect(callsFor(given, 'stop-*')).toBe(true);
  expect(callsFor(given, 'stop-young')).toBe(true);
  expect(callsFor(given, 'stop-keloid')).toBe(false);
  expect(callsFor(given, 'lean')).toBe(false);
});

test.each([
  [[], ''],
  [['yes'], 'Yes to 1 of 4. 3 not answered yet.'],
  [['yes', 'no'], 'Yes to 1 of 4. Take what is still a no to someone you trust before you book or pay.'],
  [['yes', 'yes', 'yes', 'yes'], 'Yes to 4 of 4.'],
])('the checks %j are said as “%s”', (said, words) => {
  expect(saySureness(said, 4)).toBe(words);
});
