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
