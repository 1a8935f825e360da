/** Origins for end-to-end tests: a kit host, a feed host and a portal, each a server of its own. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A server on a free loopback port. */
export interface Origin {
  readonly url: string;
  /** Method and path of each request, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Starts a server that logs its requests and answers by `answer`. */
export async function startOrigin(answer: Answer): Promise<Origin> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    void Promise.resolve(answer(request, response)).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** Serves a folder to other origins, as a kit host does. */
export function serveFolder(folder: string): Answer {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = normalize(decodeURIComponent(pathname)).replace(/^(\.\.[/\\])+/, '');
    try {
      const body = await readFile(join(folder, path));
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(body);
    } catch {
      response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
    }
  };
}

/** A feed that tests change while it is served. */
export class FeedHost {
  body = '{}';
  status = 200;
  type = 'application/json; charset=utf-8';
  #version = 0;

  /** Replaces the feed; the next conditional request finds it changed. */
  publish(feed: unknown): void {
    this.body = typeof feed === 'string' ? feed : JSON.stringify(feed);
    this.#version += 1;
  }

  readonly answer: Answer = (request, response) => {
    const tag = `"${this.#version}"`;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', 'public, max-age=300');
    response.setHeader('Content-Type', this.type);
    if (this.status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
    } else {
      response.writeHead(this.status).end(this.status === 200 ? this.body : '');
    }
  };
}

/** A portal: pages as text, each under the strict policy that the documentation recommends. */
export class Portal {
  readonly pages = new Map<string, string>();

  constructor(
    readonly kitUrl: () => string,
    readonly feedUrl: () => string,
  ) {}

  /** The policy of a portal that allows our two hosts and nothing else. */
  policy(): string {
    return [
      "default-src 'none'",
      `script-src ${this.kitUrl()}`,
      `style-src ${this.kitUrl()}`,
      `connect-src ${this.feedUrl()}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
  }

  readonly answer: Answer = (request, response) => {
    const page = this.pages.get(request.url ?? '');
    if (page === undefined) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', this.policy());
    response.end(page);
  };
}
