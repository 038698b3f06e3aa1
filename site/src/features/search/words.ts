/** A word of a text: the form under which all its spellings meet, and where it stands (UTF-16 offsets, end exclusive). */
export interface Word {
  form: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;

/** In order: plurals, then British spellings, then endings. Both sides of a comparison go through it, so a form need not be a word. */
const RULES: [RegExp, string][] = [
  [/(?<=..)ies$/, 'y'],
  [/(?<=.[^siu])s$/, ''],
  [/œ|æ|[oa]e(?=[a-z])/g, 'e'], // oestrogen, anaesthetic
  [/(?<=..)our/, 'or'], // colour
  [/(?<=.[iy])s(?=(?:e|ed|er|ing|ation)$)/, 'z'], // stabilise, analyse
  [/(?<=[bt])re$/, 'er'], // fibre, centre
  [/^(?=.{3,}(?:ing|ed)$)(.*[aeiouy].*)(?:ing|(?<!e|scar)ed)$/, '$1'], // shedding, transplanted; but who is scared has no scar
  [/([bdglmnprt])\1$/, '$1'], // … shedd, labell
  [/(?<=.{4})(?:is|e)$/, ''], // diagnosis and diagnoses, patches, recede and receding
];

const known = new Map<string, string>();

/** The form under which spellings of a word meet: case, accents, plural, UK and US spelling, -ing and -ed make no difference. */
export function formOf(word: string): string {
  let form = known.get(word);
  if (form === undefined) {
    form = word
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    for (const [ending, replacement] of RULES) form = form.replace(ending, replacement);
    known.set(word, form);
  }
  return form;
}

const QUESTION_WORDS = 'how what why when where which who can could do does did is are will would should has have am'.split(' ');
const OTHER_WORDS =
  `a about after again also am an and another any anyone as at be because been but by come comes coming do don't each even ever
  for from get gets getting go goes going got had happens having he her here him his i i'm i've if in into it it's its just keep like many may me much
  must my need needs of on once one only or other our out quite really said say says she since so some someone something still such take takes taking
  than that the their them then there these they thing things this those to too up us very want wants was we were while with you your`.split(
    /\s+/,
  );
const STOP_WORDS = new Set([...QUESTION_WORDS, ...OTHER_WORDS].map(formOf));

/** Words of everyday speech that say little of what a text is about, however rare they are in ours. */
const LIGHT_WORDS = new Set(
  `actually already allow bad become best better bit bring bother call can't cannot change choose day different does doesn't effect else end
  ever expect feel find fine full give good happen hard help hope know lead leave let likely little long look lot matter maybe mean mind month
  more most near never new next normal now often old ok okay people person possible probably problem put read real reason right same see
  seem should show side soon sort start stay stop sure suppose tell think time today total totally tried true try turn type understand use
  usual way week whole without won't word work worry worse worst worth wrong year yet yourself`
    .split(/\s+/)
    .map(formOf),
);

/** How much of its weight a word keeps that says little of the subject by itself. */
const LIGHT = 0.5;

/** What share of the weight that its rarity gives a word it keeps. */
export const weightOf = (form: string): number => (LIGHT_WORDS.has(form) ? LIGHT : 1);

/** Every word of a text. */
const everyWordOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ form: formOf(word), start: index, end: index + word.length }));

/** The words of a text that say what it is about; if none does ("What it is"), all of them. */
export function wordsOf(text: string): Word[] {
  const all = everyWordOf(text);
  const telling = all.filter(({ form }) => !STOP_WORDS.has(form));
  return telling.length > 0 ? telling : all;
}

/** The forms of a text's telling words, and of the words that `wordsOf` leaves out. */
export function sortedForms(text: string): { telling: string[]; small: string[] } {
  const all = everyWordOf(text).map(({ form }) => form);
  const telling = all.filter((form) => !STOP_WORDS.has(form));
  return telling.length > 0 ? { telling, small: all.filter((form) => STOP_WORDS.has(form)) } : { telling: all, small: [] };
}

/** The forms of a text's telling words. */
export const formsOf = (text: string): string[] => sortedForms(text).telling;

/** Whether a search is put as a question. */
export const isQuestion = (text: string): boolean => QUESTION_WORDS.includes(/\w*/.exec(text.trim().toLowerCase())![0]);
