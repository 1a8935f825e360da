import { html, nothing } from 'lit';
import { formatDay } from '../i18n/format-day.js';
import { newsKeys, newsSince, tellsNews } from '../model/news.js';
import { refKey } from '../model/ref.js';
import { sinceLines, listsOf, newsCounts, newsGroups } from '../parts/since-lines.js';
import { nameOf } from '../parts/text.js';
import { newsStrings } from '../texts/de/news.js';

/** What is new since a day, as plain HTML: the list that live widgets show above their content. */
/** Marks what is new since the day that is asked for; without one it marks nothing. */
function staticBadge(model, { since, today, lang }) {
    if (since === undefined)
        return () => undefined;
    const keys = newsKeys(newsSince(model, { day: since, today }));
    const mark = html ` <strong class="badge">${newsStrings[lang].badge.new}</strong>`;
    return (ref) => (keys.has(refKey(ref)) ? mark : undefined);
}
function item(model, { ref, words }, { lang }) {
    const record = ref.type === 'cell' ? undefined : model.find(ref.type, ref.id);
    return html `<li>
    ${record ? nameOf(record, lang) : ref.id} <span class="muted small">${words}</span>
  </li>`;
}
/**
 * The list, or the sentence that there is none; nothing where no day is given, or the widget has no
 * records of its own.
 *
 * @param types what the widget shows as its own
 */
function staticNews(model, types, options) {
    const { lang, since, today } = options;
    if (since === undefined || types.length === 0)
        return nothing;
    const scene = { model, whole: model, lang };
    const lines = sinceLines(scene, types, newsSince(model, { day: since, today }));
    const strings = newsStrings[lang];
    const day = formatDay(since, lang);
    if (lines.length === 0) {
        return html `<p class="news">
      ${tellsNews(model, listsOf(types)) ? strings.none(day) : strings.unsaid(day)}
    </p>`;
    }
    return html `<div class="news">
    <p>${strings.since(day, newsCounts(scene, lines))}</p>
    ${newsGroups(scene, lines).map(([, own]) => html `<ul>
          ${own.map((line) => item(model, line, options))}
        </ul>`)}
  </div>`;
}

export { staticBadge, staticNews };
