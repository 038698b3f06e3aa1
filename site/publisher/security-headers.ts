const YEAR = 31_536_000;

/**
 * The Content-Security-Policy of every page: nothing from elsewhere, no inline code but Astro's island loader by hash.
 * @param framedBy origins that may show the page in a frame; none may show what readers get
 */
export function contentSecurityPolicy(
  { script, style }: { script: string[]; style: string[] },
  framedBy: readonly string[] = ["'none'"],
): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${script.join(' ')}`,
    `style-src 'self' ${style.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy.join(' ')}`,
  ].join('; ');
}

/** Headers of every answer, beside the policy. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Headers of a file: HTTPS for a year where the public origin has it, and a page's policy. */
export const fileHeaders = (secure: boolean, csp?: string): Record<string, string> => ({
  ...securityHeaders,
  ...(csp !== undefined && { 'content-security-policy': csp }),
  ...(secure && { 'strict-transport-security': `max-age=${YEAR}` }),
});

/** What other sites may show in a frame: nothing else. */
export const FRAMED = '/embed/';

/** The policy of a page: what is made for other sites' frames may stand in them. */
export const policyOf = (pathname: string, csp: string): string =>
  pathname.startsWith(FRAMED) ? csp.replace("frame-ancestors 'none'", 'frame-ancestors *') : csp;

/**
 * What any page on the web may read by program: data, feeds, pictures. Scripts and fonts too, because WordPress frames us without an
 * origin, and then they are asked for as by a stranger. All of it is public, and no request carries a cookie.
 */
export const OPEN = ['/api/', '/feeds/', '/qr/', '/og/', '/_astro/', '/embed/'];

/** The header that opens a path to other sites. */
export const openTo = (pathname: string): Record<string, string> =>
  OPEN.some((folder) => pathname.startsWith(folder)) ? { 'access-control-allow-origin': '*' } : {};
