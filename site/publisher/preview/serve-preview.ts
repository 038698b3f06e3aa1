import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { urlOf, type Preview } from 'shared-types';
import type { Bundle } from '../bundle.ts';
import type { Release } from '../releases.ts';
import { isPage, ORIGIN } from '../render.ts';
import { contentSecurityPolicy, fileHeaders } from '../security-headers.ts';
import type { Store } from '../store.ts';
import { openPreview, type DraftSource } from './open-preview.ts';
import { endedPage, previewPage } from './preview-page.ts';
import { REFRESH, VERSION } from './refresh.ts';
import { log } from '../log.ts';

interface Settings extends DraftSource {
  bundle: Bundle;
  store: Store;
  live(): Release | undefined;
  /** Where readers find the site: links of a preview lead there. */
  siteUrl: string;
  /** Where editors open the admin: it may show a preview in its frame. */
  adminOrigins: readonly string[];
}

const HTML = 'text/html; charset=utf-8';
const OWN = new Map([
  ['/preview.css', { type: 'text/css; charset=utf-8', body: readFileSync(path.join(import.meta.dirname, 'preview.css')) }],
  ['/preview.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from(REFRESH) }],
]);
const ADDRESS = /^\/preview\/([^/]+)\/(media\/[0-9a-f]{32}-\d+\.webp)?$/;

/** Renders a path of the site with a draft laid over the library. */
function rendered({ bundle }: Settings, preview: Preview, file: string): Promise<Response> {
  const { type, documentId } = preview;
  return bundle.withDraft(preview, bundle.library.get(type, documentId), async () => {
    const response = await bundle.app.render(new Request(ORIGIN + file));
    // Read inside: a body that is still being made must see the draft too.
    return new Response(await response.arrayBuffer(), { status: response.status });
  });
}

/** The page that a draft is shown on, without the part of the page. */
const pageOf = ({ type, content }: Preview): string => urlOf(type, { slug: String(content['slug']) })?.split('#')[0] ?? '/';

class PreviewServer {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, type: string, body: Buffer | string): void => {
      response.writeHead(status, { ...this.#headers(), 'content-type': type });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, HTML, endedPage('Previews are only for reading.'));
    const pathname = URL.parse(request.url ?? '/', ORIGIN)?.pathname ?? '/';
    const own = OWN.get(pathname);
    if (own) return send(200, own.type, own.body);
    const [isPreview, link = '', picture] = ADDRESS.exec(pathname) ?? [];
    if (isPreview === undefined) return this.#public(pathname, response, send);
    const opened = await openPreview(this.#settings, link);
    if ('why' in opened) return send(opened.status, HTML, endedPage(opened.why));
    response.setHeader(VERSION, opened.preview.at);
    // Asked every other second by every open preview.
    if (request.method === 'HEAD') return send(200, HTML, '');
    const page = await rendered(this.#settings, opened.preview, picture === undefined ? pageOf(opened.preview) : `/${picture}`);
    if (picture !== undefined) return send(page.status, 'image/webp', Buffer.from(await page.arrayBuffer()));
    const html = previewPage(await page.text(), opened.preview, `/preview/${link}/`, this.#settings.adminOrigins);
    send(page.status, HTML, html);
  }

  /** Styles, scripts and drawings that readers get anyway; a page is asked for where readers find it. */
  async #public(pathname: string, response: ServerResponse, send: (status: number, type: string, body: Buffer) => void): Promise<void> {
    const { live, store, siteUrl } = this.#settings;
    const file = live()?.files[pathname];
    if (file && !isPage(file)) return send(200, file.type, await store.read(file.sha256));
    response.writeHead(303, { ...this.#headers(), location: siteUrl + pathname }).end();
  }

  #headers(): Record<string, string> {
    const { bundle, siteUrl, adminOrigins } = this.#settings;
    return {
      ...fileHeaders(siteUrl.startsWith('https:'), contentSecurityPolicy(bundle.inlineHashes, adminOrigins)),
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    };
  }
}

/** Serves drafts to whoever holds a link that the CMS made, each link its own draft and nothing else. */
export function servePreviews(settings: Settings): Server {
  const server = new PreviewServer(settings);
  return createServer((request, response) => {
    server.answer(request, response).catch((error: unknown) => {
      log.error(`A preview could not be shown: ${String(error)}`);
      if (response.headersSent) return void response.destroy();
      response.writeHead(500, { 'content-type': HTML, 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
      response.end(endedPage('The draft could not be shown. Save it again, and tell whoever runs the site if that does not help.'));
    });
  });
}
