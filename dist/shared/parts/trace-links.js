import { DOT } from '../i18n/no-break.js';
import { html } from 'lit';
import { nothingReadable, moreUnreadable } from '../describe/lost.js';
import { countWord } from '../describe/type-word.js';
import { mayLackLinks, hasLostOwnLinks } from '../model/lost-links.js';
import { detailsStrings } from '../texts/de/details.js';
import { entryButton } from './entry.js';
import { scopeName } from './names.js';
import { terms } from '../texts/de/terms.js';
import { nameOf } from './text.js';
import { topicMark } from './topic-mark.js';
import { folded } from './when-open.js';

/** The way up and the way down from a thing, as lists of things that can be chosen in turn. */
/** From the vision down: the order in which types stand in a path. */
const ORDER = [
    'layer',
    'goal',
    'category',
    'leitlinie',
    'topic',
    'project',
    'actor',
    'event',
];
/** More than this many links of a type are folded away under their number. */
const FOLD_ABOVE = 6;
function linkItem(view, ref, marksOrigin) {
    const { lang, model } = view;
    const { type, id } = ref;
    const record = type === 'cell' ? undefined : model.find(type, id);
    const project = type === 'project' ? model.find('project', id) : undefined;
    const mark = project ? topicMark(model, project.topic) : type === 'topic' && topicMark(model, id);
    const origin = marksOrigin && ref.origin === 'editorial' ? `${DOT}${terms[lang].editorial}` : '';
    const remark = project ? html `${scopeName(view, project)}${origin}` : origin.slice(DOT.length);
    return html `<li>
    ${entryButton(view, ref, html `${mark || ''}${record ? nameOf(record, lang) : id}`)}
    ${remark && html `<span class="muted small remark">${remark}</span>`}
  </li>`;
}
function linkGroup(view, type, links) {
    const group = links.filter((each) => each.type === type);
    if (group.length === 0)
        return undefined;
    const allEditorial = group.every(({ origin }) => origin === 'editorial');
    const title = countWord(view, type, group.map(({ id }) => id));
    const remark = allEditorial ? `${DOT}${terms[view.lang].editorial}` : '';
    const list = () => html `<ul class="links">
      ${group.map((each) => linkItem(view, each, !allEditorial))}
    </ul>`;
    if (group.length > FOLD_ABOVE) {
        return html `<details class="fold">
      <summary>${title}<span class="muted small">${remark}</span></summary>
      ${folded(group.length, list)}
    </details>`;
    }
    return html `<div class="group">
    <p class="group-title">${title}<span class="muted small">${remark}</span></p>
    ${list()}
  </div>`;
}
/** The links of a thing one way, and what is to be said of those that could not be read. */
function groups(view, ref, way, links, empty) {
    const { lang, model } = view;
    if (links.length === 0) {
        const words = mayLackLinks(model, ref, way) ? nothingReadable(lang) : empty;
        return html `<p class="muted">${words}</p>`;
    }
    return html `${ORDER.map((type) => linkGroup(view, type, links))}
  ${hasLostOwnLinks(model, ref, way) ? html `<p class="muted small">${moreUnreadable(lang)}</p>` : ''}`;
}
/** Why a thing exists: everything it serves, up to the vision. */
function wayUp(view, ref, links) {
    const { why, vision, nothingAbove } = detailsStrings[view.lang];
    const top = view.model.feed.vision;
    return html `<div class="way" part="way-up">
    <p class="way-title">${why}</p>
    <p class="vision">${top ? nameOf(top, view.lang) : vision}</p>
    ${links.length > 0 || !top || mayLackLinks(view.model, ref, 'up')
        ? groups(view, ref, 'up', links, nothingAbove)
        : undefined}
  </div>`;
}
/** What comes of a thing: down to projects and those who carry them. */
function wayDown(view, ref, links) {
    const { outcome, nothingBelow } = detailsStrings[view.lang];
    return html `<div class="way" part="way-down">
    <p class="way-title">${outcome}</p>
    ${groups(view, ref, 'down', links, nothingBelow)}
  </div>`;
}

export { wayDown, wayUp };
