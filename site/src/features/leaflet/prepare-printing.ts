/** Offers to print, and takes the clinic along to the other size of print. Neither works without a script, so a script shows them. */
export function preparePrinting(): void {
  const button = document.querySelector<HTMLButtonElement>('#print-leaflet');
  button?.addEventListener('click', () => print());
  if (button) button.hidden = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-clinic]')) link.search = location.search;
}
