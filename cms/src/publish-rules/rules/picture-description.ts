import type { Block } from 'shared-types';
import type { Rule } from '../rule.ts';

const EMPTY_WORDS = /^(?:an? )?(?:image|photo(?:graph)?|picture|drawing|figure|graphic|screenshot)\b(?: of)?/iu;
const FILE_NAME = /\.(?:png|jpe?g|webp|avif|gif)$|^(?:img|dsc)[_-]?\d+/iu;

function faultIn(alt: string, longDescription: string): string | undefined {
  if (FILE_NAME.test(alt)) return 'The alternative text is a file’s name.';
  if (EMPTY_WORDS.test(alt)) return 'The alternative text begins by saying that it is a picture, which a reader hears anyway.';
  return longDescription.length <= alt.length ? 'The long description says no more than the alternative text.' : undefined;
}

const figures = (blocks: readonly Block[]) =>
  blocks.flatMap((block, index) => (block.__component === 'blocks.figure' ? [{ block, index: String(index) }] : []));

export const pictureDescription: Rule = {
  id: 'picture-description',
  severity: 'warning',
  title: 'A picture says in words what it shows.',
  why: 'Who does not see the picture gets the same facts: in a few words where it stands, and in full below it. Without either, the contract refuses it.',
  fix: 'Say what a reader would see, the skin tone included; say in the long description what the picture is there to explain.',
  example: { wrong: 'IMG_2041.jpg', right: 'Round bald patch at the crown, on brown skin.' },
  check: (subject) => {
    if (subject.type !== 'guide' && subject.type !== 'page') return [];
    return figures(subject.content.body).flatMap(({ block: { alt, longDescription }, index }) => {
      const message = faultIn(alt, longDescription);
      return message === undefined ? [] : [{ path: ['body', index, 'alt'], quote: alt, message }];
    });
  },
};
