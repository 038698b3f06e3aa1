import { encode } from 'uqr';

/** Modules of white around a code, which readers need to find it (ISO/IEC 18004). */
const QUIET = 4;

const encoded = new Map<string, boolean[][]>();

/**
 * A text as a QR code: rows of modules, true for black, with the quiet zone. Correction level M: it reads with 15 % of it lost to a fold
 * or a stain, and stays coarse enough for a worn printer. Encoding takes milliseconds and never changes, so a process does it once.
 */
export function qrModules(text: string): boolean[][] {
  const modules = encoded.get(text) ?? encode(text, { ecc: 'M', border: QUIET }).data;
  encoded.set(text, modules);
  return modules;
}

/** A code as path data: one box for each run of black in a row. */
export const qrPath = (modules: boolean[][]): string =>
  modules
    .flatMap((row, y) =>
      row.map((black, x) => {
        if (!black || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        const run = (end < 0 ? row.length : end) - x;
        return `M${x} ${y}h${run}v1h-${run}z`;
      }),
    )
    .join('');

/** A code as an SVG file, black on white. */
export function qrSvg(text: string): string {
  const modules = qrModules(text);
  const size = modules.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(modules)}"/></svg>\n`;
}
