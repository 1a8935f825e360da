import { nothing, html } from 'lit';
import { moreUnreadable } from '../../describe/lost.js';
import { NAME_LENGTH, PROSE_LENGTH, clipText, CODE_LENGTH } from '../../parts/clip-text.js';
import { foldList } from '../../parts/fold-list.js';
import { levelBelow, heading } from '../../parts/heading.js';
import { when, link, mailLink } from '../../parts/link.js';
import { sourceList, shortCitation } from '../../parts/sources.js';
import { named, textOf, folded, nameOf } from '../../parts/text.js';
import { aboutStrings } from '../../texts/de/about.js';
import { detailsStrings } from '../../texts/de/details.js';
import { terms } from '../../texts/de/terms.js';
import { citedByAll, isAmong } from './about.cites.js';

/**
 * The parts of the widget as templates: one for the live widget, which folds them and lets things be
 * chosen, and for plain HTML, where all stands open and names are text.
 */
/** Prose with what it names; of an endless text the start, and the whole behind a fold. */
function prose({ lang, entry }, phrase) {
    if (phrase.text.length > PROSE_LENGTH)
        return folded(phrase, lang, PROSE_LENGTH);
    const isOther = phrase.lang !== lang;
    if (!isOther && phrase.pieces.every(({ ref }) => !ref))
        return phrase.text;
    const pieces = phrase.pieces.map(({ text, ref }) => (ref ? entry(ref, text) : text));
    return html `<span class="said" lang=${isOther ? phrase.lang : nothing}>${pieces}</span>`;
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
function title(context, { title: local, ref, aside, text, note, facts }) {
    if (!local)
        return nothing;
    const name = folded(local, context.lang, NAME_LENGTH);
    const plain = text || note || facts.length > 0 ? html `<b>${name}</b>` : name;
    return html `${ref ? context.entry(ref, named(local, context.lang)) : plain}${aside && html ` <span class="muted">(${prose(context, aside)})</span>`}`;
}
function factList(context, { facts: list }) {
    if (list.length === 0)
        return nothing;
    return html `<dl class="facts">
    ${list.map(({ term, value }) => html `<div>
          <dt>${term}</dt>
          <dd>${prose(context, value)}</dd>
        </div>`)}
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
    return html `${text && html `<p>${prose(context, text)}</p>`} ${factList(context, item)}
  ${address(context, item)} ${note && html `<p class="note">${prose(context, note)}</p>`}
  ${isCut ? html `<p class="muted">(${moreUnreadable(context.lang)})</p>` : nothing}
  ${ends(context, item, cites)}`;
}
/** @param isCited whether places are named beside what is said: not where the whole part has but one */
function list(context, { items, isGlossary }, isCited) {
    const { lang, isNeeded } = context;
    const common = isCited ? citedByAll(items) : [];
    const item = (each) => {
        const name = title(context, each);
        const own = isCited ? each.cite.filter((cite) => !isAmong(cite, common)) : [];
        const rest = body(context, each, own);
        return isGlossary
            ? html `<div class="item" part="item">
          <dt>${name}</dt>
          <dd>${rest}</dd>
        </div>`
            : html `<li class="item" part="item">
          ${each.title ? html `<p class="title">${name}</p>` : nothing} ${rest}
        </li>`;
    };
    const all = (some) => isGlossary
        ? html `<dl class="items">${some.map(item)}</dl>`
        : html `<ul class=${items.some((each) => each.title) ? 'items' : 'items prose'}>
          ${some.map(item)}
        </ul>`;
    return html `${foldList(items, all, { lang, isNeeded })} ${where(context, common)}`;
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
    return all.map((note) => html `<p class="note">${textOf(note, 'text', lang)}</p>`);
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
