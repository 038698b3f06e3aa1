import type { BlockOf } from 'shared-types';

export type DrawingName = BlockOf<'blocks.diagram'>['drawing'];

/** What a drawing shows, in words: the same content for those who don't see it. */
export interface Drawing {
  title: string;
  /** How it is drawn, for everyone. */
  view: string;
  /** Its panels or labelled parts, in reading order. */
  parts: { name: string; shows: string }[];
  /** What readers should know of it, with citations. */
  facts: string[];
}

const named = (shows: Record<string, string>): Drawing['parts'] => Object.entries(shows).map(([name, text]) => ({ name, shows: text }));

/** All drawings. A part's words say what is drawn; what is claimed beyond that stands in `facts` and cites its source. */
export const drawings: Record<DrawingName, Drawing> = {
  'hair-cycle': {
    title: 'The hair cycle',
    view: 'Four slices of skin, each with one follicle. Not to scale.',
    parts: named({
      'Growing (anagen)': 'The follicle reaches deep into the skin, its root is full, and a long hair stands above the surface.',
      'Changing (catagen)': 'The lower part of the follicle has shrunk upwards to a thin strand. The hair is still there.',
      'Resting (telogen)': 'The follicle is short and lies near the surface. The hair ends in a small knob.',
      'Shed, and a new start': 'The old hair has come out and lies above the skin. A new hair is starting deeper in the same follicle.',
    }),
    facts: [
      'A hair grows (anagen), goes through a short change (catagen) and rests (telogen); then the old hair is shed [@wolfram-hair-2003; @cleveland-te].',
      'Each follicle runs its own cycle, so at any moment some hairs are growing, some resting and some falling [@wolfram-hair-2003].',
    ],
  },
  'norwood-scale': {
    title: 'The Hamilton–Norwood scale',
    view: 'Heads seen from above, the face at the top. Simplified; real hair need not match one picture.',
    parts: named({
      'Stage I': 'Hair covers the top of the head up to an almost even front hairline.',
      'Stage II': 'The hairline has moved back a little above both temples.',
      'Stage III': 'There are deep bare corners above both temples.',
      'Stage IV': 'The front is further back, and there is a separate bare patch at the crown. A broad band of hair lies between them.',
      'Stage V': 'Both bare areas are larger, and the band between them is narrow.',
      'Stage VI': 'The band is gone: front and crown are one bare area.',
      'Stage VII': 'Hair is left only in a low band round the sides and the back.',
    }),
    facts: [
      'The Hamilton–Norwood scale is the one most used for men. It runs from I to VII [@pattern-classification-2016; @prp-meta-2024].',
      'Most such scales have limits: a stage describes how the hair looks and is not a full measure of how severe the loss is [@pattern-classification-2016].',
    ],
  },
  'ludwig-scale': {
    title: 'The Ludwig scale',
    view: 'Heads with parted hair, seen from above, the face at the top. Simplified.',
    parts: named({
      'Stage I': 'The parting is a little wider than a line. The front hairline is there.',
      'Stage II': 'The parting is clearly wider, and skin shows through on both sides of it. The front hairline is there.',
      'Stage III': 'A broad area on top has almost no hair. A rim of hair is left at the front, and the sides are full.',
    }),
    facts: [
      'The Ludwig scale is the one most used for women. It runs from I to III [@pattern-classification-2016; @prp-meta-2024].',
      'In female-pattern loss the hair thins mainly over the top and the parting widens, while the front hairline often stays [@bad-female-pattern].',
    ],
  },
  'strip-and-fue-donor': {
    title: 'Strip and FUE: what each leaves behind',
    view: 'Two heads from behind, hair cut short and shown as dots. The marks are drawn larger than life.',
    parts: named({
      'Strip (FUT)': 'One curved line without hair runs low across the back of the head, from behind one ear to behind the other.',
      FUE: 'Many small, pale, round marks are scattered over the back of the head. There is no line.',
    }),
    facts: [
      'Every strip operation leaves a line of hairless skin, which longer hair can hide [@jpras-2012-strip-scar].',
      'FUE is not free of scars: each punch leaves a round mark, often pale [@forum-2018-dots].',
    ],
  },
  'pigment-depth': {
    title: 'Where the pigment of SMP is meant to lie',
    view: 'A slice through the scalp, its surface in three skin tones. Not to scale.',
    parts: named({
      Epidermis: 'The surface layer of the skin.',
      Dermis: 'The layer beneath it, much thicker.',
      Fat: 'The layer under the dermis.',
      Needle: 'Its tip has passed through the epidermis and stands in the upper dermis.',
      Pigment: 'Small clusters of dots in the upper dermis, between the hairs.',
      Follicle: 'The sleeve in which a hair grows. It reaches far deeper than the pigment, down to the root of the hair.',
    }),
    facts: [
      'The pigment is meant to lie in the dermis, the layer under the surface skin [@nguyen-2022-smp-trichoscopy].',
      'Careful control of depth helps to limit the spread of pigment [@rassman-2013-summary].',
      'SMP grows no hair; it is also said not to damage follicles [@cleveland-smp].',
    ],
  },
  'scar-types': {
    title: 'Kinds of scar on the scalp',
    view: 'Skin with short hair from above and, below it, the same place cut through. Not to scale.',
    parts: named({
      'Fine line': 'A narrow line without hair, level with the skin.',
      'Wide line': 'A broad band without hair, level with the skin.',
      'Raised (hypertrophic)': 'A ridge without hair that keeps inside the line of the wound.',
      Keloid: 'A raised mass without hair that has spread past the line of the wound on both sides.',
      'Dots (FUE)': 'Scattered round marks without hair, level with the skin.',
    }),
    facts: [
      'Every strip operation leaves a line of hairless skin; the question is how wide [@jpras-2012-strip-scar].',
      'Hypertrophic scars stay inside the wound and often settle in 12–24 months; keloids outgrow it [@royalfree-keloid].',
      'Each FUE punch leaves a round mark, often pale [@forum-2018-dots].',
    ],
  },
};

/** The words of a drawing in reading order, citations left in. */
export const wordsOf = ({ parts, facts }: Drawing): string[] => [...parts.map(({ shows }) => shows), ...facts];
