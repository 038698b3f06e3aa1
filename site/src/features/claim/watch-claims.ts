import { copyText } from '../../lib/copy-text.ts';

/**
 * Says aloud how many claims the filters leave (the style sheet filters and counts by itself), and makes each claim's link to
 * itself copy its address. Where nothing can be copied it stays a link, and the address bar then holds the address.
 */
export function watchClaims(page: HTMLElement, status: HTMLElement): void {
  page.addEventListener('change', () => {
    const claims = [...page.querySelectorAll('.claims > li')];
    const shown = claims.filter((claim) => claim.getClientRects().length > 0).length;
    status.textContent = `${shown} of ${claims.length} claims are shown.`;
  });
  const copy = async (link: HTMLAnchorElement): Promise<void> => {
    if (!(await copyText(link.href))) return location.assign(link.href);
    page.querySelector('[data-copied]')?.removeAttribute('data-copied');
    link.toggleAttribute('data-copied', true);
    status.textContent = 'The link is copied.';
  };
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.share a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void copy(link);
  });
}
