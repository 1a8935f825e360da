/** Values as they stand in files: plain text, dates and numbers as programs read them. */
import type { Citation } from '../feed/feed.types.js';
import { safeUrl } from '../feed/safe-url.js';
import { localName, localText, type Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import type { DescribedField } from './field.js';
import { moreUnreadable, unreadable, type Telling } from './lost.js';
import type { Step, Value } from './value.js';

/** What stands in a field of a file; nothing where the feed says nothing. */
export type Plain = string | number | undefined;

/** Names of actors, in the order of the feed, separated by commas. */
function plainActors(model: StrategyModel, ids: readonly string[], lang: Language): string {
  return ids
    .flatMap((id) => model.find('actor', id) ?? [])
    .map((actor) => localName(actor, lang).text)
    .join(', ');
}

/** Titles of the cited sources with their addresses, separated by semicolons. */
function plainSources(model: StrategyModel, cites: readonly Citation[], lang: Language): string {
  return cites
    .flatMap(({ source: id, url }) => {
      const source = model.sources.get(id);
      if (!source) return [];
      const address = safeUrl(url ?? source.url);
      return `${localText(source, 'title', lang).text}${address ? ` (${address})` : ''}`;
    })
    .join('; ');
}

/** A step with its date as EDTF: "2026-03: Abnahme (geplant)". */
const plainStep = ({ date, title, remark }: Step): string =>
  `${date ? `${date.text}: ` : ''}${title.text}${remark ? ` (${remark})` : ''}`;

/** A value as plain text or number; dates are EDTF. */
export function plainValue(value: Value, { model, lang }: Telling): Plain {
  switch (value.kind) {
    case 'text':
      return value.text.text;
    case 'texts':
      return value.texts.map(({ text }) => text).join(', ');
    case 'word':
    case 'code':
      return value.text;
    case 'codes':
      return value.texts.join(', ');
    case 'date':
      return value.date.text;
    case 'count':
      return value.count;
    case 'money':
      return value.euros;
    case 'record':
      return localName(value.record, lang).text;
    case 'records':
      return value.records.map((record) => localName(record, lang).text).join(', ');
    case 'steps':
      return value.steps.map(plainStep).join('; ');
    case 'actors':
      return plainActors(model, value.ids, lang);
    case 'page':
      return safeUrl(value.url);
    case 'passage':
      return `${value.section}, ${value.page}`;
    case 'sources':
      return plainSources(model, value.cites, lang);
  }
}

/** A field as plain text or number, with the remark of what could not be read. */
export function plainField({ value, isLost }: DescribedField, telling: Telling): Plain {
  const plain = value && plainValue(value, telling);
  if (!isLost) return plain;
  const known = plain === undefined || plain === '';
  return known ? unreadable(telling.lang) : `${String(plain)} (${moreUnreadable(telling.lang)})`;
}
