/** The fields of dots: one a topic tint, and the head on the home page. */
export type ArtName = 'alopecia' | 'smp' | 'transplants' | 'scars' | 'living' | 'home';

const hub = { x: 0, y: 0, width: 720, height: 400 };

/** What part of the plane each picture shows, in its own units: the generator draws it, the page asks for it. */
export const artViews: Record<ArtName, { x: number; y: number; width: number; height: number }> = {
  alopecia: hub,
  smp: hub,
  transplants: hub,
  scars: hub,
  living: hub,
  home: { x: 20, y: 56, width: 960, height: 914 },
};

/** The `viewBox` of a picture. */
export const viewBoxOf = (art: ArtName): string => {
  const { x, y, width, height } = artViews[art];
  return `${x} ${y} ${width} ${height}`;
};
