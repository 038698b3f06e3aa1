/** Characters of a name, and of a number, at most: room for a practice, none for a message. */
const LONGEST = { name: 80, tel: 24 };

export interface Clinic {
  name: string;
  tel?: string;
}

/** No control characters, and none that turn the direction of what follows. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const phone = /^\+?[\d\s()-]{5,}$/;

/**
 * What a clinic added to a page's address: `?clinic=Name&tel=0113 496 0000`. A name that is too long is cut; a number that is none is
 * left out, and so is everything when there is no name or it is an address of the web.
 */
export function readClinic(search: string): Clinic | undefined {
  const asked = new URLSearchParams(search);
  const name = (asked.get('clinic') ?? '').replace(unprintable, '').replace(/\s+/g, ' ').trim();
  const tel = (asked.get('tel') ?? '').trim();
  if (name === '' || /:\/\/|www\.|<|>/i.test(name)) return undefined;
  const short = [...name].slice(0, LONGEST.name).join('');
  return { name: short, ...(tel.length <= LONGEST.tel && phone.test(tel) && { tel }) };
}

/** Shows the clinic in its fenced place. Nothing else of the page is touched. */
export function showClinic(): void {
  const clinic = readClinic(location.search);
  const panel = document.querySelector<HTMLElement>('.clinic');
  if (!clinic || !panel) return;
  const say = (part: string, text: string | undefined): void => {
    const place = panel.querySelector(part);
    if (place && text !== undefined) place.textContent = text;
  };
  say('.clinic-name', clinic.name);
  say('.clinic-tel', clinic.tel && `Telephone ${clinic.tel}`);
  panel.hidden = false;
}
