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
  'areata-patterns': {
    title: 'Patterns of alopecia areata',
    view: 'Heads from the side, hair cut short and shown as dots. Simplified; real patches differ in number, size and place.',
    parts: named({
      'No loss, to compare': 'Hair covers the whole scalp. Brow and lashes are there.',
      'One patch': 'One round bare patch lies high on the side of the scalp. All other hair is there.',
      'Several patches': 'Four round bare patches of different sizes lie over the scalp. Hair stands between them.',
      'Band (ophiasis)': 'The lower edge of the scalp is bare in a band, from the temple over the ear to the nape. The top has its hair.',
      'All scalp hair (totalis)': 'No hair is left on the scalp. Brow and lashes are there.',
      'Brow and lashes too (universalis)': 'No hair is left on the scalp. The brow and the lashes are gone too.',
    }),
    facts: [
      'Most people notice round bald patches the size of a coin [@bad-aa-leaflet].',
      'Ophiasis is loss along the margins of the scalp [@gpnotebook-aa-prognosis; @finner-aa-2011].',
      'Losing all scalp hair is called alopecia totalis; losing all scalp, face and body hair is alopecia universalis [@bad-aa-guideline-2024].',
    ],
  },
  'scar-widening': {
    title: 'How a strip scar widens',
    view: 'Each row shows one wound twice: skin with short hair from above and, below it, the same place cut through. The arrows stand for the pull. Not to scale.',
    parts: named({
      'Little pull': 'Closed: the stitched edges meet, and the arrows are short. Months later: a thin line without hair.',
      'Much pull (tension)':
        'Closed: it looks the same, but the arrows are long. Months later: the hairs stand further apart, with a broad band of scar between them.',
      'One edge trimmed (trichophytic)':
        'Closed: one edge is trimmed at a slant and lies under the other, and the arrows are short. Months later: the line is thin, and hair from under the trimmed edge grows through it.',
    }),
    facts: [
      'Every strip operation leaves a line of hairless skin; the question is how wide [@jpras-2012-strip-scar].',
      'Most heal as a fine line when closed with little pull [@rose-donor-scar-repair].',
      'Pull on the wound, a scalp that stretches little, a person’s own healing, other disease and smoking are named as causes of a wide scar [@rose-donor-scar-repair].',
      'A scar can widen weeks to months after surgery [@jpras-2012-strip-scar].',
      'In a trichophytic closure one wound edge is trimmed so that hairs grow through the line [@trichophytic-summary; @jpras-2012-strip-scar].',
    ],
  },
  'transplant-timeline': {
    title: 'Shedding and growth after a transplant',
    view: 'A curve over 18 months: the field of dots under it stands for moved hair that shows, the dashed line for hair that is not shed. Below it, the skin at five times. A sketch of what clinics describe; we found no independent study.',
    parts: named({
      'Day 0: grafts in': 'The moved hairs are short and all of them show. The curve starts low.',
      'Weeks 2–8: shedding':
        'The curve falls until almost none of the moved hair shows. A dashed line goes on level, for hair that is not shed.',
      'Months 3–4: first growth': 'The curve begins to rise. A few hairs stand unevenly, short and thin.',
      'Month 6: filling in': 'The curve is about half-way up. Half of the hairs have grown longer.',
      'Months 12–18: final look': 'The curve levels off at its highest. All hairs are long.',
    }),
    facts: [
      'Clinics say that moved hair sheds in weeks 2 to 8, from none to all of it, and call this expected [@chiswick-faq; @trichology-fut-fue].',
      'First new growth comes at three to four months, thin and patchy, clinics say [@hairman-timeline; @trichology-fut-fue].',
      'One clinic says that about half of the growth shows at six months [@hairman-timeline].',
      'For the final look, clinics give 12, 12–15 or 12–18 months [@treatmentrooms-london; @hairman-timeline; @trichology-fut-fue].',
    ],
  },
  'hair-types': {
    title: 'Straight, wavy, curly and coiled hair under the skin',
    view: 'Slices of skin, each with one follicle. Dashed lines: the path of a straight, round punch. A cross: where it would cut the root. Not to scale; our source speaks of curly and coiled hair, and the wavy follicle is drawn in between.',
    parts: named({
      Straight:
        'The hair stands straight above the skin. Its follicle goes straight down, and all of it lies inside the path of the punch.',
      Wavy: 'The hair swings gently from side to side. Its follicle bends a little, and all of it lies inside the path of the punch.',
      Curly:
        'The hair rises in wide, open turns. Its follicle curves to one side below the skin and leaves the path of the punch, which would cut it.',
      Coiled:
        'The hair rises in tight turns. Its follicle turns in a hook below the skin, and the root lies outside the path of the punch, which would cut it.',
    }),
    facts: [
      'Curly and coiled hair curves under the skin as it does above it, so it is harder to take without cutting the root, by strip or by FUE [@mwamba-afro-fue].',
      'Cutting through a root by accident is called transection [@umar-2016-afro-fue]. It is more likely in tightly curled hair [@mwamba-afro-fue].',
    ],
  },
};

/** The words of a drawing in reading order, citations left in. */
export const wordsOf = ({ parts, facts }: Drawing): string[] => [...parts.map(({ shows }) => shows), ...facts];
