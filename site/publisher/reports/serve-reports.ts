import type { IncomingMessage, ServerResponse } from 'node:http';
import { reportLimits, type ReportFields, type ReportView } from 'shared-types';
import type { Release } from '../releases.ts';
import { isPage } from '../render.ts';
import { fileHeaders } from '../security-headers.ts';
import type { Store } from '../store.ts';
import { deliver, type Desk } from './deliver.ts';
import { liveRevision } from './live-revision.ts';
import { RateLimit, readerOf } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { isTrapped, parseReport, readFields } from './read-report.ts';
import { isSameOrigin } from './same-origin.ts';

const FORM = '/report/';
const SENT = '/report/sent/';

interface Settings extends Desk {
  store: Store;
  siteUrl: string;
  /** Whether a proxy of our own stands before the publisher and writes `x-forwarded-for`. */
  behindProxy: boolean;
  /** The report page in a state, as HTML. */
  render(view: ReportView): Promise<string>;
  limit?: RateLimit;
}

type FormView = Extract<ReportView, { state: 'form' }>;

interface Answer {
  status: number;
  view: ReportView;
}

const NOTHING: ReportFields = { page: '', kind: '', place: '', details: '', email: '' };

/** The form again, with what was written. */
const again = (status: number, fields: ReportFields, why: Pick<FormView, 'problems' | 'unsent'>): Answer => ({
  status,
  view: { state: 'form', fields, ...why },
});

/** Answers the addresses that only a server can: the report form, filled in, and what became of a report. */
export class ReportDesk {
  readonly #settings: Settings;
  readonly #limit: RateLimit;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#limit = settings.limit ?? new RateLimit(reportLimits);
  }

  /** Whether a request is for the desk. */
  takes(method: string | undefined, pathname: string): boolean {
    const isAsked = method === 'GET' || method === 'HEAD';
    return pathname === FORM ? isAsked || method === 'POST' : pathname === SENT && isAsked;
  }

  async answer(release: Release, request: IncomingMessage, response: ServerResponse, { pathname, searchParams }: URL): Promise<void> {
    if (request.method === 'POST') return this.#receive(release, request, response);
    const page = (searchParams.get('page') ?? '').slice(0, reportLimits.path);
    const known = release.files[page];
    const view: ReportView =
      pathname === SENT ? { state: 'sent', ...(known && isPage(known) && { page }) } : { state: 'form', fields: { ...NOTHING, page } };
    await this.#send(release, request, response, { status: 200, view });
  }

  async #receive(release: Release, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const outcome = await this.#outcome(release, request);
    if ('view' in outcome) return this.#send(release, request, response, outcome);
    const location = `${SENT}?${new URLSearchParams({ page: outcome.page })}`;
    response.writeHead(303, { ...this.#headers(release), location, 'cache-control': 'no-store' }).end();
  }

  /** What becomes of a report that came in: the page it was about once it is delivered, else the form again with what was written. */
  async #outcome(release: Release, request: IncomingMessage): Promise<Answer | { page: string }> {
    const { siteUrl, behindProxy, store } = this.#settings;
    const body = await readBody(request, reportLimits.body);
    // Another site's words are not shown on this one.
    if (!isSameOrigin(request.headers, siteUrl)) return again(403, NOTHING, { unsent: 'from-elsewhere' });
    if (body === undefined) return again(413, NOTHING, { unsent: 'too-large' });
    const form = new URLSearchParams(body);
    const fields = readFields(form);
    const unsent = (status: number, why: FormView['unsent']): Answer => again(status, fields, { unsent: why });
    if (isTrapped(form)) return unsent(400, 'automatic');
    const parsed = parseReport(fields, siteUrl);
    if ('problems' in parsed) return again(400, fields, parsed);
    if (!this.#limit.take(readerOf(request, behindProxy))) return unsent(429, 'too-many');
    const { report } = parsed;
    const revision = await liveRevision(release, store, report.path);
    const isDelivered = await deliver(this.#settings, { ...report, ...(revision !== undefined && { revision }) });
    return isDelivered ? { page: report.path } : unsent(503, 'undelivered');
  }

  #headers({ csp }: Release): Record<string, string> {
    return fileHeaders(this.#settings.siteUrl.startsWith('https:'), csp);
  }

  async #send(release: Release, request: IncomingMessage, response: ServerResponse, { status, view }: Answer): Promise<void> {
    const html = await this.#settings.render(view);
    response.writeHead(status, {
      ...this.#headers(release),
      // Without a referrer browsers send the form with `Origin: null`, and then nothing says that it came from here.
      'referrer-policy': 'same-origin',
      'content-type': 'text/html; charset=utf-8',
      // It may show what a reader wrote.
      'cache-control': request.method === 'POST' ? 'no-store' : 'private, no-cache',
      // Nobody waits for the rest of what was too long.
      ...((status === 403 || status === 413) && { connection: 'close' }),
      ...(status === 429 && { 'retry-after': String(reportLimits.windowMinutes * 60) }),
    });
    response.end(request.method === 'HEAD' ? undefined : html);
  }
}
