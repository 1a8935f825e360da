import { liveRegion } from './live-region.js';
import { isFirst } from '../context/page-order.js';
import { html, nothing } from 'lit';
import { noneOf } from '../describe/lost.js';
import { typeWord } from '../describe/type-word.js';
import { dayIn } from '../feed/day-in.js';
import { formatDay } from '../i18n/format-day.js';
import { changesBetween } from '../model/changes.js';
import { newsKeys, newsSince, datesRecords, tellsNews } from '../model/news.js';
import { refKey } from '../model/ref.js';
import { newsStyles } from '../styles/news.styles.js';
import { newsStrings } from '../texts/de/news.js';
import { foldList } from './fold-list.js';
import { sinceLines, newsCounts, newsGroups, listsOf } from './since-lines.js';
import { nameOf } from './text.js';

/** What is new: the mark of an entry, the list since a day, the list of what newer data have brought. */
const sheets = [newsStyles];
const complained = new Set();
/** The day that a page asks for; a text that is none is told to whoever writes the page, once. */
function dayOf({ since }) {
    if (since === undefined)
        return undefined;
    const day = dayIn(since);
    if (day === undefined && !complained.has(since)) {
        complained.add(since);
        console.warn(`fds-widgets: since="${since}" is no date; write it as 2025-06-26. Nothing is marked as new.`);
    }
    return day;
}
/** Whether data were last changed later than others, as both say themselves. */
function isNewer({ feed: now }, { feed: then }) {
    if (now.updated === undefined || then.updated === undefined)
        return false;
    return Date.parse(now.updated) > Date.parse(then.updated);
}
/** What was shown before, where what is shown is newer. */
function olderOf({ whole }, { before }) {
    return before && isNewer(whole, before) ? before : undefined;
}
/** Whether the widget says what concerns all of the strategy. */
const speaksForAll = ({ place: { widget }, owners }) => !(widget instanceof Node) || isFirst(widget, owners?.() ?? []);
const items = new WeakMap();
const changes = new WeakMap();
function itemsOf({ whole, today }, day) {
    const key = `${day}/${today}`;
    const known = items.get(whole);
    if (known?.key === key)
        return known.value;
    const value = newsSince(whole, { day, today });
    items.set(whole, { key, value });
    return value;
}
function changesOf({ whole }, before) {
    const known = changes.get(whole);
    if (known?.before === before)
        return known.value;
    const value = changesBetween(before, whole);
    changes.set(whole, { before, value });
    return value;
}
const keys = new WeakMap();
function keysOf(found) {
    const known = keys.get(found) ?? newsKeys(found);
    keys.set(found, known);
    return known;
}
/** What is to be marked, and how. */
function newsFor(asking, wish) {
    const day = dayOf(wish);
    const since = day === undefined ? undefined : keysOf(itemsOf(asking, day));
    const before = olderOf(asking, wish);
    const changed = before && changesOf(asking, before).byKey;
    const { badge } = newsStrings[asking.lang];
    return {
        badge: (ref) => {
            const key = refKey(ref);
            const change = since?.has(key) ? 'new' : changed?.get(key);
            return change && html `<span class="badge" part="badge">${badge[change]}</span>`;
        },
    };
}
function lineItem(view, { ref, words }) {
    const record = ref.type === 'cell' ? undefined : view.whole.find(ref.type, ref.id);
    const name = record ? nameOf(record, view.lang) : ref.id;
    const choose = () => {
        view.choose(ref);
    };
    // No entry of the widget's own: those are where it looks for what has the focus.
    return html `<li>
    <button type="button" class="link mention" @click=${choose}>${name}</button>
    <span class="muted small">${words}</span>
  </li>`;
}
/** Entries by their type, under its number. */
function groups(view, lines) {
    return newsGroups(view, lines).map(([count, own]) => html `<p class="news-title small">${count}</p>
        ${foldList(own, (some) => html `<ul>
              ${some.map((line) => lineItem(view, line))}
            </ul>`, view)}`);
}
function fold(summary, content) {
    return html `<details>
    <summary>${summary}</summary>
    ${content}
  </details>`;
}
/** That nothing is new: it is so, nobody knows, or it could not be read. */
function nothingNew(view, day, lists) {
    const { none, unsaid } = newsStrings[view.lang];
    const telling = { model: view.whole, lang: view.lang };
    const words = tellsNews(view.whole, lists) ? none(day) : unsaid(day);
    return noneOf(telling, lists, words, lists.map((list) => `${list}/added`));
}
/**
 * What of a widget's own is new since a day, as far as a filter has left it. That the data date nothing at
 * all is no matter of one widget: the first of the strategy says it for all.
 */
function sinceNotice(view, wish, day) {
    const { lang, whole } = view;
    const words = formatDay(day, lang);
    const isSaidOnce = wish.isOfStrategy && !datesRecords(whole);
    if (isSaidOnce && speaksForAll(wish)) {
        return html `<p class="small">${newsStrings[lang].unsaid(words)}</p>`;
    }
    const types = [...wish.place.homeTypes, ...wish.place.secondHomeTypes];
    const lists = listsOf(types);
    if (lists.length === 0)
        return undefined;
    const lines = sinceLines(view, types, itemsOf(view, day));
    if (lines.length > 0) {
        return fold(newsStrings[lang].since(words, newsCounts(view, lines)), groups(view, lines));
    }
    if (isSaidOnce && !tellsNews(whole, lists))
        return undefined;
    return html `<p class="small">${nothingNew(view, words, lists)}</p>`;
}
/** What newer data have brought, of every type, once for a strategy. */
function changesNotice(view, before) {
    const { lang } = view;
    const { updated, count, show, badge, goneTitle } = newsStrings[lang];
    const { refs, byKey, gone } = changesOf(view, before);
    const lines = refs.map((ref) => ({
        ref,
        words: badge[byKey.get(refKey(ref)) ?? 'new'],
    }));
    const numberOf = (change) => refs.filter((ref) => byKey.get(refKey(ref)) === change).length;
    const parts = [
        [count.new, numberOf('new')],
        [count.changed, numberOf('changed')],
        [count.gone, gone.length],
    ];
    const said = parts.filter(([, n]) => n > 0).map(([words, n]) => words(n));
    const lost = foldList(gone, (some) => html `<ul>
        ${some.map(({ type, record }) => html `<li>
              ${nameOf(record, lang)}
              <span class="muted small">${typeWord(type, record, lang)}</span>
            </li>`)}
      </ul>`, view);
    const list = html `${groups(view, lines)}
  ${gone.length > 0
        ? html `<p class="news-title small">${goneTitle}</p>
          ${lost}`
        : nothing}`;
    return said.length > 0
        ? html `${liveRegion(updated(said.join(', ')))} ${fold(show, list)}`
        : undefined;
}
/** What stands above the widget's body; nothing where there is nothing to say. */
function newsNotice(view, wish) {
    const before = olderOf(view, wish);
    const day = dayOf(wish);
    const parts = [
        before && speaksForAll(wish) ? changesNotice(view, before) : undefined,
        day === undefined ? undefined : sinceNotice(view, wish, day),
    ].filter((part) => part !== undefined);
    return parts.map((part) => html `<div class="news" part="news">${part}</div>`);
}

export { newsFor, newsNotice, sheets };
