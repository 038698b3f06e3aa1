/** WordPress gives a frame a secret in its fragment, `#?secret=…`, and takes messages that name it (wp-embed.js). */
const wordPressSecret = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash)?.[1];

/** The page around the frame, by what the browser itself says of it; `undefined` when there is none that could be told. */
function hostOrigin(): string | undefined {
  const [ancestor] = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  const origin = ancestor ?? (document.referrer === '' ? undefined : new URL(document.referrer).origin);
  return origin === 'null' ? undefined : origin;
}

/**
 * Tells the page around the frame how high its contents are, in the form that `/embed/resize.js` and WordPress understand. Only the page
 * that holds the frame is told. Links inside the text stay in the frame; `<base>` opens the others beside the host's page.
 */
export function tellHeight(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) link.target = '_self';
  if (parent === window) return;
  const host = hostOrigin();
  if (host === undefined && wordPressSecret === undefined) return;
  const tell = (): void => {
    const value = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ message: 'height', value, ...(wordPressSecret !== undefined && { secret: wordPressSecret }) }, host ?? '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
}
