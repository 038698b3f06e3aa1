import type { BlockOf } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type DoDontList = BlockOf<'blocks.do-dont-list'>;

export const minimal: DoDontList = { __component: 'blocks.do-dont-list', dos: 'Rest', donts: 'scrub' };

export const typical: DoDontList = {
  ...minimal,
  title: 'After a session',
  dos: 'Keep the skin clean [@pain]\nTake time to decide',
  donts: 'scrub the scalp\nstop a blood thinner unless its prescriber agrees [@heat]',
};

const long = Array.from({ length: 10 }, () => wordsOf(160)).join('\n');
export const longest: DoDontList = { ...minimal, title: wordsOf(120), dos: long, donts: long };
