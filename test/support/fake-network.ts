/** Stands in for the network of a page in element tests: answers by path, and counts. */
export class FakeNetwork {
  readonly requests: string[] = [];
  readonly #real = globalThis.fetch;

  constructor(public answer: (path: string) => Response) {}

  start(): void {
    globalThis.fetch = (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : String(input));
      this.requests.push(pathname);
      return Promise.resolve(this.answer(pathname));
    };
  }

  stop(): void {
    globalThis.fetch = this.#real;
  }
}
