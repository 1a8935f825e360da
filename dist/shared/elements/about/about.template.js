import { nothing, html } from 'lit';
import { moreUnreadable } from '../../describe/lost.js';
import { NAME_LENGTH, PROSE_LENGTH, clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { fact } from '../../parts/fact.js';
import { foldList } from '../../parts/fold-list.js';
import { levelBelow, heading } from '../../parts/heading.js';
import { when, link, mailLink } from '../../parts/link.js';
import { sourceList, shortCitation } from '../../parts/sources.js';
import { named, paragraphOf, wholeBehind, textOrStart, foldedIn, nameOf } from '../../parts/text.js';
import { aboutStrings } from '../../texts/de/about.js';
import { detailsStrings } from '../../texts/de/details.js';
import { terms } from '../../texts/de/terms.js';
import { citedByAll, isAmong } from './about.cites.js';

/**
 * The parts of the widget as templates: one for the live widget, which folds them and lets things be
 * chosen, and for plain HTML, where all stands open and names are text.
 */
/** Prose with what it names. */
function phrased({ lang, entry }, phrase) {
    const isOther = phrase.lang !== lang;
    if (!isOther && phrase.pieces.every(({ ref }) => !ref))
        return phrase.text;
    const pieces = phrase.pieces.map(({ text, ref }) => (ref ? entry(ref, text) : text));
    return html `<span class="said" lang=${isOther ? phrase.lang : nothing}>${pieces}</span>`;
}
const isEndless = ({ text }) => text.length > PROSE_LENGTH;
/**
 * Prose with what it names; of an endless text the start, and the whole behind a fold.
 *
 * @param set what is around it
 */
function prose(context, phrase, set = (text) => text) {
    return isEndless(phrase)
        ? foldedIn(phrase, context.lang, PROSE_LENGTH, set)
        : set(phrased(context, phrase));
}
/** What a thing is called among others; a Leitlinie, which says no more than the term, by its number. */
function nameFor({ model, lang, mark }, ref) {
    const { type, id } = ref;
    const record = type === 'cell' ? undefined : model.find(type, id);
    if (!record)
        return id;
    const number = type === 'leitlinie' && model.find(type, id)?.number;
    const name = number
        ? `${terms[lang].type.leitlinie} ${clipText(number, CODE_LENGTH)}`
        : nameOf(record, lang);
    return html `${mark(ref)}${name}`;
}
/** A title, with what stands in brackets behind it. */
function titleLine(context, item, isWhole) {
    const { title: local, ref, aside, text, note, facts } = item;
    const { lang, entry } = context;
    if (!local)
        return nothing;
    const name = textOrStart(local, lang, NAME_LENGTH, isWhole);
    const plain = text || note || facts.length > 0 ? html `<b>${name}</b>` : name;
    const inBrackets = aside &&
        (isEndless(aside) ? textOrStart(aside, lang, PROSE_LENGTH, isWhole) : phrased(context, aside));
    return html `${ref ? entry(ref, named(local, lang)) : plain}${inBrackets && html ` <span class="muted">(${inBrackets})</span>`}`;
}
/** @param set what is around it */
function title(context, item, set) {
    const { title: local, ref, aside } = item;
    // The title of a thing that can be chosen stands whole in its details.
    const isLong = !ref && (local?.text.length ?? 0) > NAME_LENGTH;
    return wholeBehind(isLong || (aside !== undefined && isEndless(aside)), context.lang, (isWhole) => set(titleLine(context, item, isWhole)));
}
function factList(context, { facts: list }) {
    if (list.length === 0)
        return nothing;
    return html `<dl class="facts">
    ${list.map(({ term, value }) => fact(term, prose(context, value)))}
  </dl>`;
}
/** What else of the strategy it has to do with. */
function related(context, { refs }) {
    return html `<ul class="related" aria-label=${aboutStrings[context.lang].about}>
    ${refs.map((ref) => html `<li>${context.entry(ref, nameFor(context, ref))}</li>`)}
  </ul>`;
}
/** An address as people read it out. */
const shownUrl = (url) => clipText(url.replace(/^https?:\/\//i, '').replace(/\/$/, ''), NAME_LENGTH);
function address({ lang }, { url, email }) {
    return html `${when(url, (at) => html `<p class="address">${link(at, shownUrl(at))}</p>`)}
  ${when(email, (at) => html `<p>${aboutStrings[lang].mail}: ${mailLink(at)}</p>`)}`;
}
/** Where it stands, in short. */
function where({ model, lang }, cites) {
    const links = cites.flatMap((cite) => shortCitation(model, cite, lang) ?? []);
    if (links.length === 0)
        return nothing;
    return html `<p class="where small muted">
    ${aboutStrings[lang].source} ${links.map((each, at) => html `${at ? '; ' : ''}${each}`)}
  </p>`;
}
/** With what else it has to do, and where it stands. */
function ends(context, item, cites) {
    if (item.refs.length === 0)
        return where(context, cites);
    return html `<div class="ends">${related(context, item)} ${where(context, cites)}</div>`;
}
/** @param cites what it cites and those beside it do not */
function body(context, item, cites) {
    const { text, note, isCut } = item;
    return html `${text && prose(context, text, (words) => html `<p>${words}</p>`)}
  ${factList(context, item)} ${address(context, item)}
  ${note && prose(context, note, (words) => html `<p class="note">${words}</p>`)}
  ${isCut ? html `<p class="muted">(${moreUnreadable(context.lang)})</p>` : nothing}
  ${ends(context, item, cites)}`;
}
/** Terms with all their meanings: HTML wants each of them but once. */
function byTerm(items) {
    const terms = new Map();
    for (const item of items) {
        const term = JSON.stringify([item.title?.text, item.aside?.text]);
        terms.set(term, [...(terms.get(term) ?? []), item]);
    }
    return [...terms.values()];
}
/** @param isCited whether places are named beside what is said: not where the whole part has but one */
function list(context, { items, isGlossary }, isCited) {
    const { lang, isNeeded } = context;
    const common = isCited ? citedByAll(items) : [];
    const said = (item) => body(context, item, isCited ? item.cite.filter((cite) => !isAmong(cite, common)) : []);
    const term = (meanings) => html `<div class="item" part="item">
      ${meanings.slice(0, 1).map((each) => html `<dt>${title(context, each, (line) => line)}</dt>`)}
      ${meanings.map((each) => html `<dd>${said(each)}</dd>`)}
    </div>`;
    const item = (each) => html `<li class="item" part="item">
      ${each.title ? title(context, each, (line) => html `<p class="title">${line}</p>`) : nothing}
      ${said(each)}
    </li>`;
    const glossary = (some) => html `<dl class="items">${some.map(term)}</dl>`;
    const all = (some) => html `<ul class=${items.some((each) => each.title) ? 'items' : 'items prose'}>
      ${some.map(item)}
    </ul>`;
    const shown = isGlossary
        ? foldList(byTerm(items), glossary, { lang, isNeeded: (some) => some.some(isNeeded) })
        : foldList(items, all, { lang, isNeeded });
    return html `${shown} ${where(context, common)}`;
}
function group(context, { title: name, ref, lists }, isCited) {
    const { lang, entry } = context;
    const level = levelBelow(context.level);
    const words = name && named(name, lang);
    return html `<div class="group">
    ${name ? heading(level, ref ? entry(ref, words) : words) : nothing}
    ${lists.map((each) => html `${each.title ? heading(name ? levelBelow(level) : level, each.title) : nothing}
        ${list(context, each, isCited)}`)}
  </div>`;
}
function notes({ lang }, { notes: all }) {
    return all.map((note) => paragraphOf(note, 'text', lang, 'note'));
}
function sources({ model, lang }, section) {
    const { cite, isCited, isCiteLost } = section;
    if (cite.length === 0 && !isCited)
        return nothing;
    return html `<div class="origins">
    <p class="origins-title">${detailsStrings[lang].sources}</p>
    ${sourceList(model, { cite }, lang, { lost: isCiteLost })}
  </div>`;
}
/** All that a part says. */
function renderContent(context, section) {
    const { groups, cite, isCut } = section;
    return html `${groups.map((each) => group(context, each, cite.length > 1))}
  ${isCut ? html `<p class="muted">(${moreUnreadable(context.lang)})</p>` : nothing}
  ${notes(context, section)}
  ${groups.length > 0 || cite.length > 0 ? sources(context, section) : nothing}`;
}

export { renderContent };
