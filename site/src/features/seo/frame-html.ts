/** Pixels of a card before it has said how high it is. */
export const CARD_SIZE = { width: 600, height: 440 };

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a site pastes to show a guide in a frame. `loading` is lazy: a frame far down a page asks for nothing until it is near. */
export const frameHtml = (src: string, title: string, { width, height }: { width: number | string; height: number } = CARD_SIZE): string =>
  `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
