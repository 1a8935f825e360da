/** What newer data have brought since the visit began. Pure but for the words. */
import { changeStrings } from '../../texts/de/timeline-changes.js';
import type { FeedEvent } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';

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

/** The mark of an entry: "neu", "geändert"; nothing where it is as before. */
export function badgeWords(changes: Changes, id: string, lang: Language): string | undefined {
  const change = changes.byId.get(id);
  return change && changeStrings[lang].badge[change];
}

/** What is new, in one sentence; empty where nothing is. */
export function changeSentence({ byId, gone }: Changes, lang: Language): string {
  const { count, sentence } = changeStrings[lang];
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
