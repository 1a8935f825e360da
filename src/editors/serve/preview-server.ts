/** The server of the preview: on this machine only, for this editor only. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { MainLanguage } from '../../i18n/language.js';
import { checkPage } from '../check/check-page.js';
import { differenceHtml } from '../compare/difference-report.js';
import { htmlPage } from '../html-page.js';
import { EditorsError, words } from '../words.js';
import { previewPage, previewScript, previewSheet } from './preview-page.js';
import type { Preview } from './preview.types.js';

const LOOPBACK = '127.0.0.1';

/** Scripts and data come from here alone, so that nothing leaves the machine. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Reports bring their sheet along, and no script. */
const REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
};

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly policy?: string;
}

const notFound: Answer = { status: 404, type: 'text/plain', body: 'not found\n' };

/** A file of the kit; nothing outside of its folder. */
async function kitFile(folder: string, path: string): Promise<Answer> {
  const type = TYPES[extname(path)];
  const inside = normalize(path);
  if (type === undefined || inside.startsWith('..') || inside.startsWith('/')) return notFound;
  try {
    return { type, body: await readFile(join(folder, inside)) };
  } catch {
    return notFound;
  }
}

const noDifference = words(
  'Es ist kein veröffentlichter Feed bekannt (--published).',
  'No published feed is known (--published).',
);
const differenceTitle = words(
  'Unterschied zum veröffentlichten Feed',
  'Difference to the published feed',
);

function differencePage({ changes }: Preview, lang: MainLanguage): string {
  const body = changes ? differenceHtml(changes, lang) : `<p>${noDifference[lang]}</p>`;
  return htmlPage(lang, differenceTitle[lang], `<h1>${differenceTitle[lang]}</h1>\n${body}`);
}

/** What the server needs. */
export interface PreviewServerOptions {
  readonly lang: MainLanguage;
  /** Folder of the kit, with `fds.js`. */
  readonly kit: string;
  readonly now: () => number;
}

export class PreviewServer {
  readonly #server: Server;
  readonly #listeners = new Set<ServerResponse>();
  #preview: Preview;

  constructor(
    first: Preview,
    readonly options: PreviewServerOptions,
  ) {
    this.#preview = first;
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  /**
   * Begins to listen.
   *
   * @param port 0 for any that is free
   * @returns the address
   */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => {
        reject(
          error.code === 'EADDRINUSE'
            ? new EditorsError(
                words(
                  `Port ${port} ist belegt; mit --port einen anderen wählen.`,
                  `Port ${port} is taken; choose another by --port.`,
                ),
              )
            : error,
        );
      });
      this.#server.listen(port, LOOPBACK, resolve);
    });
    return `http://${LOOPBACK}:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Shows another state; pages that are open load anew. */
  show(preview: Preview): void {
    this.#preview = preview;
    for (const listener of this.#listeners)
      listener.write(`event: state\ndata: ${preview.number}\n\n`);
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** A page elsewhere may give this address a name of its own: only ours are answered. */
  #isOurs({ headers: { host = '' } }: IncomingMessage): boolean {
    const { port } = this.#server.address() as AddressInfo;
    return [`${LOOPBACK}:${port}`, `localhost:${port}`].includes(host);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#isOurs(request)) {
      response.writeHead(421, { 'content-type': 'text/plain' }).end('misdirected\n');
      return;
    }
    const { pathname } = new URL(request.url ?? '/', `http://${LOOPBACK}`);
    if (pathname === '/events') {
      this.#listen(response);
      return;
    }
    const {
      status = 200,
      type,
      body,
      policy = POLICY,
    } = await this.#page(decodeURIComponent(pathname));
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': here\n\n');
    this.#listeners.add(response);
    response.once('close', () => this.#listeners.delete(response));
  }

  async #page(path: string): Promise<Answer> {
    const { lang, kit, now } = this.options;
    const preview = this.#preview;
    const html = (body: string, policy = POLICY): Answer => ({ type: 'text/html', body, policy });
    if (path.startsWith('/kit/')) return kitFile(kit, path.slice('/kit/'.length));
    switch (path) {
      case '/':
        return html(previewPage(preview, lang));
      case '/preview.js':
        return { type: 'text/javascript', body: previewScript };
      case '/preview.css':
        return { type: 'text/css', body: previewSheet };
      case '/feed.v1.json':
        return preview.text === undefined
          ? notFound
          : { type: 'application/json', body: preview.text };
      case '/report.html':
        return html(checkPage(preview.name, preview.findings, now(), lang), REPORT_POLICY);
      case '/difference.html':
        return html(differencePage(preview, lang), REPORT_POLICY);
      default:
        return notFound;
    }
  }
}
