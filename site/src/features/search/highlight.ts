export type Range = [start: number, end: number];
export const highlight = 1;
