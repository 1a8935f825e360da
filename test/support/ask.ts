/** A request as it goes over the wire: `fetch` would unpack the body and merge repeated headers. */
import { request, type OutgoingHttpHeaders } from 'node:http';

/** An answer, unchanged. */
export interface Answer {
  readonly status: number;
  /** Every value of a header, in order; none if it is not there. */
  readonly all: (name: string) => readonly string[];
  /** The value of a header that must be there at most once. */
  readonly one: (name: string) => string | undefined;
  readonly body: Buffer;
}

function valuesIn(raw: readonly string[], name: string): readonly string[] {
  return raw.filter((_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === name);
}

function answerOf(status: number, raw: readonly string[], body: Buffer): Answer {
  const all = (name: string): readonly string[] => valuesIn(raw, name.toLowerCase());
  const one = (name: string): string | undefined => {
    const [value, ...more] = all(name);
    if (more.length > 0) throw new Error(`${name} was sent ${more.length + 1} times`);
    return value;
  };
  return { status, all, one, body };
}

/** Sends a request. */
export function ask(
  url: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve(answerOf(response.statusCode ?? 0, response.rawHeaders, Buffer.concat(parts)));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
