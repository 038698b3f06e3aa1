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
const OTHER_WORDS = `a about after an and any as at be been but by for from get got had happens i if in into it its just many may me much my
  of on or so than that the their them these they this to was we were with you your`.split(/\s+/);
const STOP_WORDS = new Set([...QUESTION_WORDS, ...OTHER_WORDS].map(formOf));

/** The words of a text that say what it is about; if none does ("What it is"), all of them. */
export function wordsOf(text: string): Word[] {
  const all = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ form: formOf(word), start: index, end: index + word.length }));
  const telling = all.filter(({ form }) => !STOP_WORDS.has(form));
  return telling.length > 0 ? telling : all;
}

/** Whether a search is put as a question. */
export const isQuestion = (text: string): boolean => QUESTION_WORDS.includes(/\w*/.exec(text.trim().toLowerCase())![0]);
