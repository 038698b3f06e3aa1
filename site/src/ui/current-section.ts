/**
 * Marks in the list of contents which part is being read, in browsers that don’t do it by themselves (`:target-current`). It is
 * the last part whose heading has passed the upper third of the window.
 */
export function markCurrentSection(): void {
  if (CSS.supports('scroll-target-group', 'auto')) return;
  const parts = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  const mark = (): void => {
    const current = parts.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const { link } of parts) link.ariaCurrent = link === current?.link ? 'true' : null;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
  for (const { heading } of parts) observer.observe(heading);
}
