/** Fetches the texts of a language where a page asks for it. */
import type { Language } from '../i18n/language.js';
import { takeEnglish } from './translated.js';

type Texts = Readonly<Record<string, unknown>>;

/** What of the kit's texts is there, and how the rest is fetched. */
export class Languages {
  #loading: Promise<void> | undefined;
  #isThere = false;
  /** Whether English could not be fetched: nobody waits for it any more, but it is tried again. */
  #hasFailed = false;

  /**
   * @param fetchEnglish fetches all English texts; a test may put another way here
   * @param take puts them where `translated` finds them
   */
  constructor(
    public fetchEnglish: () => Promise<Texts>,
    readonly take: (texts: Texts) => void,
  ) {}

  /** Whether texts of a language have to be fetched before they can be shown. */
  isAwaited(language: Language): boolean {
    return language === 'en' && !this.#isThere && !this.#hasFailed;
  }

  /**
   * Whether all can be said in a language, as far as is known: half in one and half in another would be
   * read out with the wrong voice.
   */
  canShow(language: Language): boolean {
    return language === 'de' || !this.#hasFailed;
  }

  /** Fetches the texts of a language. Never rejects: see `canShow`. */
  async load(language: Language): Promise<void> {
    if (language === 'en' && !this.#isThere) await (this.#loading ??= this.#fetch());
  }

  /** Tries again to fetch what has failed; until it is there nobody waits for it. */
  async retry(): Promise<void> {
    if (this.#hasFailed) await this.load('en');
  }

  async #fetch(): Promise<void> {
    try {
      this.take(await this.fetchEnglish());
      this.#isThere = true;
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    } finally {
      this.#loading = undefined;
    }
  }
}

/** Those of this copy of the kit. */
export const languages = new Languages(() => import('./en/index.js'), takeEnglish);
