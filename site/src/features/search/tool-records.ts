import type { SearchRecord } from './search-record.ts';

const tool = (url: string, title: string, aliases: string[], topics: string[], summary: string): SearchRecord => ({
  url,
  kind: 'tool',
  title,
  aliases,
  ...(topics.length > 0 && { topics }),
  summary,
});

const SMP = 'scalp-micropigmentation';

/** What search knows of the pages that the site itself makes: each by its heading, and by what readers call such a page. */
export const toolRecords: readonly SearchRecord[] = [
  tool(
    '/decide/',
    'Decision aid',
    [
      'Shall I have SMP, a transplant or nothing?',
      'what should I choose',
      'help me decide',
      'help to choose',
      'which option is right for me',
    ],
    ['alopecia', SMP, 'transplants', 'scars'],
    'Doing nothing, SMP, FUE and strip in the same rows, what matters to you, and one sheet to take along.',
  ),
  tool(
    '/timeline/',
    'What happens when',
    ['recovery timeline', 'healing timeline', 'timeline', 'what to expect week by week', 'what to expect month by month'],
    ['alopecia', SMP, 'transplants'],
    'What follows each option for hair loss, from day 0 to month 18 on one scale, with doing nothing among them.',
  ),
  tool(
    '/strip-scar/',
    'I already have a strip scar',
    ['strip scar pathway', 'what can I do about my strip scar'],
    ['scars', 'transplants'],
    'Questions that lead from a strip scar to the options for it, doing nothing among them, with what each can’t fix.',
  ),
  tool('/compare/', 'Comparisons', ['compare', 'side by side'], [], 'Options for hair loss and for scars, side by side.'),
  tool(
    '/claims/',
    'Claims check',
    ['claims', 'adverts', 'what clinics say', 'myths'],
    [],
    'What adverts say, set beside what the sources carry.',
  ),
  tool('/glossary/', 'Glossary', ['medical words', 'what words mean'], [], 'Medical words and abbreviations, in plain English.'),
  tool(
    '/report/',
    'Report a problem',
    ['report a mistake', 'something is wrong', 'contact', 'feedback'],
    [],
    'Tell us what is wrong on a page.',
  ),
  tool('/changes/', 'Changes', ['what changed', 'updates', 'corrections', 'history'], [], 'Major changes to these pages, newest first.'),
  tool(
    '/for-clinics/',
    'For clinics',
    ['clinics', 'leaflets', 'QR codes', 'embed', 'cite this site'],
    [],
    'Links, leaflets, citations and frames for clinics, one set for each guide.',
  ),
];
