import { dotField, dotPath, type Dot } from './dot-field.ts';

/** A head from the side, its face to the right, in a field of 200 by 216 units. */
export const head =
  'M48 214C52 196 50 178 42 160C28 142 20 120 20 96C20 48 54 14 100 14C136 14 158 38 162 66C163 74 166 80 166 86C166 91 163 94 164 100C167 109 177 118 180 125C182 129 180 132 175 133C170 134 167 135 167 138C167 141 172 143 172 147C172 150 168 151 168 152C168 154 171 156 170 159C169 163 164 163 164 167C164 171 168 174 167 181C166 189 158 194 148 194C136 194 128 191 121 187C117 193 118 205 121 214z';
/** The jaw, the folds of the ear, the nostril and the mouth. */
export const features = 'M101 152C105 167 112 179 121 187M89 108Q94 102 99 107Q101 112 96 117M171 128q-5-3-7 2M168 152q-7-1-11 2';
export const ear = 'M84 106C84 93 103 91 106 103C108 113 101 117 99 126C97 136 86 136 86 126C86 119 84 113 84 106z';
export const eye = 'M156 100Q147 98 141 106Q148 112 154 110M151 99.5q5 5 2 10.5';
export const brow = 'M134 91Q144 82 157 87';
export const lashes = 'M146 101l2-7M151 99.5l4-6M156 100l6-4';

/** Where hair grows: from the forehead down to the temple, round the ear, along the nape and back over the top. */
const scalp: [x: number, y: number][] = [
  [150, 43],
  [143, 54],
  [136, 62],
  [135, 76],
  [127, 84],
  [120, 92],
  [119, 118],
  [110, 118],
  [110, 100],
  [102, 91],
  [90, 91],
  [81, 100],
  [80, 120],
  [82, 138],
  [74, 154],
  [47, 163],
  [34, 142],
  [24, 116],
  [23, 92],
  [28, 68],
  [40, 44],
  [58, 28],
  [78, 19],
  [100, 17],
  [120, 20],
  [138, 30],
];

const inside = ({ x, y }: Dot, corners: [x: number, y: number][]): boolean =>
  corners.reduce((within, [ax, ay], index) => {
    const [bx, by] = corners.at(index - 1) ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !within : within;
  }, false);

const patches: [x: number, y: number, radius: number][] = [
  [97, 57, 20],
  [45, 95, 16],
  [57, 49, 10],
  [62, 123, 11],
];
const inPatch = (dot: Dot, count: number): boolean =>
  patches.slice(0, count).some(([x, y, radius]) => Math.hypot(dot.x - x, dot.y - y) < radius);

/** What each pattern takes from the scalp, in the order of the panels; our own simplification. */
const bare: ((dot: Dot) => boolean)[] = [
  () => false,
  (dot) => inPatch(dot, 1),
  (dot) => inPatch(dot, 4),
  // A band along the edge, from the temple over the ear to the nape.
  ({ x, y }) => y > 66 + 0.0098 * Math.max(0, 118 - x) ** 2,
  () => true,
  () => true,
];

export const takenBy = (dot: Dot): number[] => bare.flatMap((isBare, pattern) => (isBare(dot) ? [pattern] : []));

const hair = dotField({ width: 200, height: 180, spacing: 5.9 }, (dot) => inside(dot, scalp));

/** The scalp's hair in groups that share their fate: path data, and the patterns, by their number, that take it. */
export const hairByFate = [...Map.groupBy(hair, (dot) => takenBy(dot).join('-'))].map(([fate, dots]) => ({
  fate,
  goneIn: fate.split('-').map(Number),
  path: dotPath(dots),
}));
