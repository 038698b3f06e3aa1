/** The questions as a text to paste: into a note, or a message to whoever comes along. */
export const asText = (title: string, questions: string[], address: string): string =>
  [title, '', ...questions.map((question) => `- ${question}`), '', address].join('\n');

const button = (words: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn quiet';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
};

/** Prints the list alone, with the page’s title and address. */
function printAlone(): void {
  const { classList } = document.documentElement;
  classList.add('print-asks');
  addEventListener('afterprint', () => classList.remove('print-asks'), { once: true });
  print();
}

/** Puts buttons under the list of questions, to copy and to print it. Neither would do anything without a script, so a script makes them. */
export function offerToTakeAlong(): void {
  const list = document.querySelector('.asks');
  if (!list) return;
  const tools = document.createElement('p');
  tools.className = 'asks-tools no-print';
  const said = document.createElement('span');
  // Not a status by role: search, which opens over this page, has the one that outside tools look for.
  said.ariaLive = 'polite';
  const copy = async (): Promise<void> => {
    const questions = [...list.children].map(({ textContent }) => textContent.trim());
    const title = `${document.querySelector('h1')?.textContent.trim() ?? ''}: questions to ask`;
    try {
      await navigator.clipboard.writeText(asText(title, questions, location.href.replace(/#.*/, '')));
      said.textContent = 'Copied';
    } catch {
      said.textContent = 'Your browser did not let us copy. Please select the list.';
    }
  };
  tools.append(
    button('Copy the questions', () => void copy()),
    button('Print the questions', printAlone),
    said,
  );
  list.after(tools);
}
