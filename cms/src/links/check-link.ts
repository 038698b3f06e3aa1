import { ask, type Answer } from './ask.ts';
import { PrivateAddressError, publicAddressOf, type Address } from './public-address.ts';

/** `ok`: it leads there. `caution`: an editor should look. `broken`: readers get nowhere. */
export interface Verdict {
  state: 'ok' | 'caution' | 'broken';
  /** What is wrong and what to do; '' where nothing is. */
  note: string;
  /** Whether nothing could be reached at all: perhaps this machine has no network. */
  isOffline?: boolean;
}

const REDIRECTS = 5;
const HAS_MOVED = new Set([301, 308]);

const OPEN_BY_HAND = 'Open it by hand to see.';
const REPLACE = 'Find where it stands now, or take the link out.';

function ofError(error: unknown): Verdict {
  if (error instanceof PrivateAddressError)
    return { state: 'broken', note: `${error.message} Readers can’t follow it there. Use a public address.` };
  const { code = '', name } = error as { code?: string; name?: string };
  if (code === 'ENOTFOUND') return { state: 'broken', note: `There is no such site. ${REPLACE}`, isOffline: true };
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code))
    return { state: 'broken', note: `Its certificate isn’t right (${code}): browsers warn of it. ${REPLACE}` };
  if (name === 'TimeoutError' || name === 'AbortError')
    return { state: 'caution', note: `It did not answer in ten seconds. ${OPEN_BY_HAND}` };
  return {
    state: 'caution',
    note: `It could not be reached (${code || String(error)}). ${OPEN_BY_HAND}`,
    isOffline: code !== 'ECONNREFUSED',
  };
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const hasPart = (html: string, part: string): boolean =>
  [`id="${part}"`, `id='${part}'`, `id=${part}`, `name="${part}"`, `name='${part}'`].some((mark) => html.includes(mark));

function ofAnswer({ status, html }: Answer, url: URL, movedTo: URL | undefined): Verdict {
  if (status === 404 || status === 410) return { state: 'broken', note: `There is nothing there any more (${status}). ${REPLACE}` };
  if (status >= 500) return { state: 'caution', note: `The site has a fault of its own (${status}). ${OPEN_BY_HAND}` };
  if (status >= 400) return { state: 'caution', note: `It lets no program look (${status}). ${OPEN_BY_HAND}` };
  const part = decoded(url.hash.slice(1));
  // `#:~:text=` and the like name no element; a page that is made by scripts has its parts only in a browser.
  if (/^[\w.-]+$/.test(part) && html !== '' && !hasPart(html, part))
    return { state: 'caution', note: `The page has no part called “${part}”. ${OPEN_BY_HAND} Take #${part} out if it is gone.` };
  if (movedTo) return { state: 'caution', note: `It moved for good, to ${movedTo.href}. Use that address.` };
  return { state: 'ok', note: '' };
}

/** HEAD first, as it costs the other site least; some answer it wrongly, and only a page's text shows its parts. */
async function look(url: URL, resolve: (hostname: string) => Promise<Address>): Promise<Answer> {
  const pinned = await resolve(url.hostname);
  const head = await ask(url, 'HEAD', pinned);
  const isEnough = head.status < 400 && (url.hash === '' || head.status >= 300);
  return isEnough ? head : ask(url, 'GET', pinned);
}

/**
 * Follows a link as a reader would, and says how it went. Every host on the way is looked up, checked and connected to by the
 * address that was checked.
 * @param resolve gives a host's address, or throws when it isn't public
 */
export async function checkLink(link: string, resolve: (hostname: string) => Promise<Address> = publicAddressOf): Promise<Verdict> {
  let url = URL.parse(link);
  const isWeb = (candidate: URL | null): candidate is URL => candidate !== null && /^https?:$/.test(candidate.protocol);
  if (!isWeb(url)) return { state: 'broken', note: 'It is no web address. Correct it.' };
  const { hash } = url;
  let movedTo: URL | undefined;
  try {
    for (let step = 0; step <= REDIRECTS; step++) {
      const answer = await look(url, resolve);
      if (answer.status < 300 || answer.status >= 400 || answer.location === undefined) return ofAnswer(answer, url, movedTo);
      const next: URL | null = URL.parse(answer.location, url.href);
      if (!isWeb(next)) return { state: 'broken', note: `It leads on to ${answer.location}, which is no web address. ${REPLACE}` };
      // As browsers do: the part of the page is kept when the new address names none.
      if (next.hash === '') next.hash = hash;
      movedTo = HAS_MOVED.has(answer.status) && (step === 0 || movedTo) ? next : undefined;
      url = next;
    }
    return { state: 'caution', note: `It leads on more than ${REDIRECTS} times. ${OPEN_BY_HAND}` };
  } catch (error) {
    return ofError(error);
  }
}
