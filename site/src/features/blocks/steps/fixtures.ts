import type { BlockOf } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type Steps = BlockOf<'blocks.steps'>;

export const minimal: Steps = { __component: 'blocks.steps', items: [{ title: 'Talk.', text: 'You talk.' }] };

export const typical: Steps = {
  ...minimal,
  title: 'The day of the operation',
  items: [
    { title: 'Numbing.', text: 'It is usually done awake, with injections [@pain].' },
    { title: 'Taking the hair.', text: 'The surgeon cuts a strip or punches out units [@line].' },
    { title: 'Going home.', text: 'Clinics say the same day.' },
  ],
};

export const longest: Steps = {
  ...minimal,
  title: wordsOf(120),
  items: Array.from({ length: 20 }, () => ({ title: wordsOf(120), text: wordsOf(600) })),
};
