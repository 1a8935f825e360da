/** Names as plain text, for tables and files. */
import type { Citation } from '../feed/feed.types.js';
import { localName, localText, type Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import { safeUrl } from '../feed/safe-url.js';

/** Names of actors, in the order of the feed, separated by commas. */
export function plainActors(model: StrategyModel, ids: readonly string[], lang: Language): string {
  return ids
    .flatMap((id) => model.find('actor', id) ?? [])
    .map((actor) => localName(actor, lang).text)
    .join(', ');
}

/** Titles of the cited sources with their addresses, separated by semicolons. */
export function plainSources(
  model: StrategyModel,
  cites: readonly Citation[],
  lang: Language,
): string {
  return cites
    .flatMap(({ source: id, url }) => {
      const source = model.sources.get(id);
      if (!source) return [];
      const address = safeUrl(url ?? source.url);
      return `${localText(source, 'title', lang).text}${address ? ` (${address})` : ''}`;
    })
    .join('; ');
}
