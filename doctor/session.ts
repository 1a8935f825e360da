/** One run of the doctor on a page: looks, tells the panel, looks again when asked. */
import type { MainLanguage } from '../src/i18n/language.js';
import { examine } from './examine.js';
import { gather, isOurs } from './gather/gather.js';
import { PolicyWatch } from './gather/policy-watch.js';
import type * as PanelCode from './panel/panel.js';
import { showPlain } from './plain-report.js';
import { reportOf } from './report.js';
import { reportStrings } from './report.strings.js';

type Panel = ReturnType<(typeof PanelCode)['openPanel']>;

/** Copies that come at the same time are looked at together; in milliseconds. */
const QUIET = 200;

/** English for a page in English, German for any other: as the widgets do (i18n/language.ts). */
function pageLanguage(): MainLanguage {
  return /^en(-|$)/i.test(document.documentElement.lang) ? 'en' : 'de';
}

function whenParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}

/** Examines the page for as long as its panel is open. */
export class Session {
  #panel: Panel | undefined;
  #policy: PolicyWatch | undefined;
  /** By their numbers in the report. */
  #elements: readonly Element[] = [];
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly loadPanel: () => Promise<typeof PanelCode>) {}

  /** Opens the panel and looks for the first time. */
  open(): void {
    // At once: breaches of the policy are told once.
    this.#policy = new PolicyWatch(isOurs);
    void this.#open();
  }

  /** Looks anew, a moment later: what has made it necessary may come more than once. */
  lookAgain(): void {
    if (this.#panel?.isConnected === false) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), QUIET);
  }

  async #open(): Promise<void> {
    await whenParsed();
    try {
      const { openPanel } = await this.loadPanel();
      const lang = pageLanguage();
      this.#panel = openPanel(lang, reportStrings[lang], {
        again: () => void this.#look(),
        elementAt: (number) => this.#elements[number],
      });
    } catch {
      // The report follows as text: why this code did not come is most likely in it.
    }
    await this.#look();
  }

  async #look(): Promise<void> {
    if (!this.#policy) return;
    const run = (this.#run += 1);
    if (this.#panel) this.#panel.busy = true;
    const { elements, seen } = await gather(this.#policy);
    // A later run has more to go by.
    if (run !== this.#run) return;
    const lang = pageLanguage();
    this.#elements = elements;
    const report = reportOf(seen, examine(seen, lang), lang);
    if (!this.#panel) {
      showPlain(report, lang);
      return;
    }
    this.#panel.busy = false;
    this.#panel.report = report;
  }
}
