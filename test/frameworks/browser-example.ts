/** An example with all it takes to look at it: its folder, a server for its build, a browser. */
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../support/browser.js';
import type { Origin } from '../support/origins.js';
import { proveAlive, servePage } from './alive.js';
import { copyExample, removeExample } from './example.js';

interface ExampleOptions {
  /** The framework's own Trusted Types policies. */
  readonly policies?: readonly string[];
  /** Whether the page keeps the elements that it takes away. */
  readonly isKept?: boolean;
  /** Tells it from another copy of the same example. */
  readonly label?: string;
}

/** One example, from copy to browser. */
export class BrowserExample {
  readonly folder: string;
  #browser: Browser | undefined;
  #origin: Origin | undefined;

  constructor(
    readonly name: string,
    readonly options: ExampleOptions = {},
  ) {
    this.folder = copyExample(name, options.label);
  }

  /** The browser, started when it is wanted first. */
  async browser(): Promise<Browser> {
    return (this.#browser ??= await startBrowser());
  }

  /** Address of what was built. */
  async serve(): Promise<string> {
    this.#origin ??= await servePage(join(this.folder, 'dist'), this.options.policies);
    return this.#origin.url;
  }

  /** Takes a built page through the steps that all examples share. */
  async proveAlive(path = 'index.html'): Promise<void> {
    const url = `${await this.serve()}/${path}`;
    const { page } = await proveAlive(await this.browser(), url, this.options.isKept);
    await page.close();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#origin?.close();
    removeExample(this.folder);
  }
}
