import { expect, test } from 'vitest';
import { published } from '../fixture-library.ts';
import { meaningOf, TermIndex, type Term } from './term-index.ts';

const term = (title: string, definition: string, ...aliases: string[]): Term => {
  const slug = title.toLowerCase().replace(/\W+/g, '-');
  return published('term', slug, { title, slug, definition, aliases: aliases.join('\n') });
};

const index = new TermIndex([
  term('Alopecia', 'The medical word for hair loss.', 'hair loss', 'baldness'),
  term('Alopecia areata', 'A condition that causes round patches [@line].', 'spot baldness'),
  term('CQC', 'The Care Quality Commission, which checks health care.', 'Care Quality Commission', 'CQC registered'),
  term('Finasteride', 'A tablet that lowers a hormone.', 'Propecia'),
  term('Hair system', 'A hairpiece that is fixed to the scalp.', 'hairpiece', 'toupee'),
  term('Keloid', 'A raised scar that grows beyond the wound.', 'keloid scar'),
  term('Off label', 'Use for something that the licence does not name.'),
  term('Platelet-rich plasma (PRP)', 'Part of your blood, PRP for short.', 'PRP'),
  term('Telogen effluvium', 'Shedding, TE for short.', 'TE'),
]);

/** Each use as the words of the text and the term that they mean. */
const uses = (text: string): string[] =>
  index.usesIn(text).map(({ term: { content }, start, end }) => `${text.slice(start, end)} = ${content.title}`);

test.each([
  ['A keloid, or two keloids.', ['keloid = Keloid', 'keloids = Keloid']],
  ['KELOID and Keloid', ['Keloid = Keloid']],
  ['Finasteride’s licence', ['Finasteride = Finasteride']],
  ['Some take a toupee.', ['toupee = Hair system']],
  ['off-label, off label, off–label', ['off-label = Off label', 'off label = Off label', 'off–label = Off label']],
  ['platelet-rich plasma (PRP)', ['platelet-rich plasma = Platelet-rich plasma (PRP)', 'PRP = Platelet-rich plasma (PRP)']],
])('%s names what it seems to name', (text, found) => expect(uses(text)).toEqual(found));

test('the longest name is meant, and the shorter one inside it is not', () => {
  expect(uses('Alopecia areata is one alopecia.')).toEqual(['Alopecia areata = Alopecia areata', 'alopecia = Alopecia']);
  expect(uses('A keloid scar')).toEqual(['keloid scar = Keloid']);
});

test.each([
  'Keloidal, unkeloid',
  'post-finasteride syndrome',
  'finasteride-free',
  'te deum',
  'He said “a keloid is nothing”.',
  'The paper "Keloid and tattoo"',
  'Alopecia UK helps.',
  'off. Label it.',
  '',
])('“%s” names nothing', (text) => expect(uses(text)).toEqual([]));

test('plain words are not explained by the medical ones', () => {
  expect(uses('Hair loss and baldness, or a hairpiece.')).toEqual([]);
});

test('a name that the definition spells out first is explained; so are abbreviations, in capitals alone', () => {
  expect(uses('The Care Quality Commission; TEs; a Te')).toEqual(['Care Quality Commission = CQC', 'TEs = Telogen effluvium']);
});

test('the meaning is the first sentence of the definition, without citations', () => {
  const meaning = (definition: string): string => meaningOf(term('Any', definition));
  expect(meaning('A scar of 0.5 mm [@line; @dots]. It grew in 3 of 4 people [@line].')).toBe('A scar of 0.5 mm.');
  expect(meaning('A scar without a full stop')).toBe('A scar without a full stop');
});
