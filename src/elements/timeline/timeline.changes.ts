/** What newer data have brought since the visit began. Pure but for the words. */
import type { FeedEvent } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import { plural } from '../../i18n/plural.js';

/** How an entry differs from what the visitor saw at first. */
export type Change = 'new' | 'changed';

/** What differs. */
export interface Changes {
  readonly byId: ReadonlyMap<string, Change>;
  /** How many entries are no longer there. */
  readonly gone: number;
}

/** Compares by id and by content; the order of the entries does not count, that of keys does not either. */
export function changesBetween(before: readonly FeedEvent[], after: readonly FeedEvent[]): Changes {
  const known = new Map(before.map((event) => [event.id, event]));
  const byId = new Map<string, Change>();
  let kept = 0;
  for (const event of after) {
    const old = known.get(event.id);
    if (!old) byId.set(event.id, 'new');
    else {
      kept += 1;
      if (contentOf(old) !== contentOf(event)) byId.set(event.id, 'changed');
    }
  }
  return { byId, gone: known.size - kept };
}

/** The content of a record as a text that does not depend on the order of its keys. */
function contentOf(record: FeedEvent): string {
  return JSON.stringify(record, (_key, value: unknown) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

interface Words {
  readonly badge: Readonly<Record<Change, string>>;
  readonly count: Readonly<Record<Change | 'gone', (n: number) => string>>;
  readonly sentence: (what: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  de: {
    badge: { new: 'neu', changed: 'geändert' },
    count: {
      new: plural('de', 'neues Ereignis', 'neue Ereignisse'),
      changed: plural('de', 'geändertes Ereignis', 'geänderte Ereignisse'),
      gone: plural('de', 'Ereignis entfernt', 'Ereignisse entfernt'),
    },
    sentence: (what) => `Seit Ihrem Aufruf aktualisiert: ${what}.`,
  },
  en: {
    badge: { new: 'new', changed: 'changed' },
    count: {
      new: plural('en', 'new event', 'new events'),
      changed: plural('en', 'changed event', 'changed events'),
      gone: plural('en', 'event removed', 'events removed'),
    },
    sentence: (what) => `Updated since you opened this page: ${what}.`,
  },
};

/** The mark of an entry: "neu", "geändert"; nothing where it is as before. */
export function badgeWords(changes: Changes, id: string, lang: Language): string | undefined {
  const change = changes.byId.get(id);
  return change && WORDS[lang].badge[change];
}

/** What is new, in one sentence; empty where nothing is. */
export function changeSentence({ byId, gone }: Changes, lang: Language): string {
  const { count, sentence } = WORDS[lang];
  const number = (wanted: Change): number =>
    [...byId.values()].filter((change) => change === wanted).length;
  const parts = [
    [count.new, number('new')],
    [count.changed, number('changed')],
    [count.gone, gone],
  ] as const;
  const said = parts.filter(([, n]) => n > 0).map(([words, n]) => words(n));
  return said.length > 0 ? sentence(said.join(', ')) : '';
}
