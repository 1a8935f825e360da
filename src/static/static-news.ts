/** What is new since a day, as plain HTML: the list that live widgets show above their content. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/format.js';
import type { Ref, RefType, StrategyModel } from '../model/model.types.js';
import { newsKeys, newsSince, tellsNews } from '../model/news.js';
import { refKey } from '../model/ref.js';
import {
  listsOf,
  newsCounts,
  newsGroups,
  sinceLines,
  type NewsLine,
} from '../parts/since-lines.js';
import { nameOf } from '../parts/text.js';
import { newsStrings } from '../texts/de/news.js';
import type { StaticOptions } from './static.types.js';

/** The mark of an entry that is new, as the live widget has it; nothing for all others. */
export type StaticBadge = (ref: Ref) => TemplateResult | undefined;

/** Marks what is new since the day that is asked for; without one it marks nothing. */
export function staticBadge(
  model: StrategyModel,
  { since, today, lang }: StaticOptions,
): StaticBadge {
  if (since === undefined) return () => undefined;
  const keys = newsKeys(newsSince(model, { day: since, today }));
  const mark = html` <strong class="badge">${newsStrings[lang].badge.new}</strong>`;
  return (ref) => (keys.has(refKey(ref)) ? mark : undefined);
}

function item(model: StrategyModel, { ref, words }: NewsLine, { lang }: StaticOptions): unknown {
  const record = ref.type === 'cell' ? undefined : model.find(ref.type, ref.id);
  return html`<li>
    ${record ? nameOf(record, lang) : ref.id} <span class="muted small">${words}</span>
  </li>`;
}

/**
 * The list, or the sentence that there is none; nothing where no day is given, or the widget has no
 * records of its own.
 *
 * @param types what the widget shows as its own
 */
export function staticNews(
  model: StrategyModel,
  types: readonly RefType[],
  options: StaticOptions,
): unknown {
  const { lang, since, today } = options;
  if (since === undefined || types.length === 0) return nothing;
  const scene = { model, whole: model, lang };
  const lines = sinceLines(scene, types, newsSince(model, { day: since, today }));
  const strings = newsStrings[lang];
  const day = formatDay(since, lang);
  if (lines.length === 0) {
    return html`<p class="news">
      ${tellsNews(model, listsOf(types)) ? strings.none(day) : strings.unsaid(day)}
    </p>`;
  }
  return html`<div class="news">
    <p>${strings.since(day, newsCounts(scene, lines))}</p>
    ${newsGroups(scene, lines).map(
      ([, own]) =>
        html`<ul>
          ${own.map((line) => item(model, line, options))}
        </ul>`,
    )}
  </div>`;
}
