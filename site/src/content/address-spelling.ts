/** One spelling of an address: `/guides/scars` and `/guides/scars/` are one, `/robots.txt` is a file. */
export const spelled = (address: string): string => (/\/[^/]*\.[^/]*$/.test(address) || address.endsWith('/') ? address : `${address}/`);

/** A redirect's target in that spelling; what follows its path stays. */
export const spelledTarget = (target: string): string => target.replace(/^[^?#]*/, spelled);

/** Where a redirect leads, without the part of the page. */
export const pathOf = (target: string): string => spelled(target.split(/[?#]/)[0] ?? target);
