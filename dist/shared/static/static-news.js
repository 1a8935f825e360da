import { nothing, html } from 'lit';
import { formatDay } from '../i18n/format-day.js';
import { newsSince, tellsNews } from '../model/news.js';
import { sinceLines, listsOf, newsCounts, newsGroups } from '../parts/since-lines.js';
import { nameOf } from '../parts/text.js';
import { newsStrings } from '../texts/de/news.js';

/** What is new since a day, as plain HTML: the list that live widgets show above their content. */
/** What a widget shows as its own, by its name: the same that the element calls its home. */
const newsTypes = {
    'strategy-pyramid': ['layer', 'topic'],
    'leitlinien-matrix': ['leitlinie', 'goal', 'category'],
    'project-map': ['actor', 'project'],
    'project-list': ['project'],
    timeline: ['event'],
};
function item(model, { ref, words }, { lang }) {
    const record = ref.type === 'cell' ? undefined : model.find(ref.type, ref.id);
    return html `<li>
    ${record ? nameOf(record, lang) : ref.id} <span class="muted small">${words}</span>
  </li>`;
}
/** The list, or the sentence that there is none; nothing where no day is given. */
function staticNews(model, name, options) {
    const { lang, since, today } = options;
    const types = newsTypes[name];
    if (since === undefined || !types)
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

export { newsTypes, staticNews };
