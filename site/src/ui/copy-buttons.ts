import { copyText } from '../lib/copy-text.ts';

/** How long the button says what happened: milliseconds. */
const WHILE = 2000;

/** Shows the buttons that copy the text beside them. */
export function offerCopies(): void {
  const said = document.createElement('p');
  said.className = 'vh';
  said.ariaLive = 'polite';
  document.querySelector('main')?.append(said);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    const words = button.textContent;
    const copy = async (): Promise<void> => {
      const text = button.parentElement?.querySelector('pre')?.textContent ?? '';
      button.textContent = said.textContent = (await copyText(text)) ? 'Copied' : 'Please select and copy it by hand';
      setTimeout(() => (button.textContent = words), WHILE);
    };
    button.addEventListener('click', () => void copy());
  }
}
