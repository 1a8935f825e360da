/**
 * The parts of the widget as templates: one for the live widget, which folds them and lets things be
 * chosen, and for plain HTML, where all stands open and names are text.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { moreUnreadable, type Telling } from '../../describe/lost.js';
import type { Citation } from '../../feed/feed.types.js';
import { clipText, CODE_LENGTH, NAME_LENGTH, PROSE_LENGTH } from '../../i18n/clip-text.js';
import { fact } from '../../parts/fact.js';
import { foldList } from '../../parts/fold-list.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { link, mailLink, when } from '../../parts/link.js';
import { shortCitation, sourceList } from '../../parts/sources.js';
import {
  foldedIn,
  nameOf,
  named,
  paragraphOf,
  textOrStart,
  wholeBehind,
} from '../../parts/text.js';
import type { Ref } from '../../model/model.types.js';
import { aboutStrings } from '../../texts/de/about.js';
import { detailsStrings } from '../../texts/de/details.js';
import { terms } from '../../texts/de/terms.js';
import type { Group, ItemList } from './about.groups.js';
import type { Item, Phrase } from './about.items.js';
import { citedByAll, isAmong } from './about.cites.js';
import type { Section } from './about.layout.js';

/** For whom it is rendered. */
export interface AboutContext extends Telling {
  /** Level of the headings of the parts. */
  readonly level: number;
  /** A thing of the strategy by its name: to be chosen, or as it is. */
  readonly entry: (ref: Ref, name: unknown) => unknown;
  /** The mark before the name of a topic. */
  readonly mark: (ref: Ref) => unknown;
  /** Whether a thing must be seen, also where it stands behind others. */
  readonly isNeeded: (item: Item) => boolean;
}

/** Prose with what it names. */
function phrased({ lang, entry }: AboutContext, phrase: Phrase): unknown {
  const isOther = phrase.lang !== lang;
  if (!isOther && phrase.pieces.every(({ ref }) => !ref)) return phrase.text;
  const pieces = phrase.pieces.map(({ text, ref }) => (ref ? entry(ref, text) : text));
  return html`<span class="said" lang=${isOther ? phrase.lang : nothing}>${pieces}</span>`;
}

const isEndless = ({ text }: Phrase): boolean => text.length > PROSE_LENGTH;

/**
 * Prose with what it names; of an endless text the start, and the whole behind a fold.
 *
 * @param set what is around it
 */
function prose(
  context: AboutContext,
  phrase: Phrase,
  set: (text: unknown) => unknown = (text) => text,
): unknown {
  return isEndless(phrase)
    ? foldedIn(phrase, context.lang, PROSE_LENGTH, set)
    : set(phrased(context, phrase));
}

/** What a thing is called among others; a Leitlinie, which says no more than the term, by its number. */
function nameFor({ model, lang, mark }: AboutContext, ref: Ref): unknown {
  const { type, id } = ref;
  const record = type === 'cell' ? undefined : model.find(type, id);
  if (!record) return id;
  const number = type === 'leitlinie' && model.find(type, id)?.number;
  const name = number
    ? `${terms[lang].type.leitlinie} ${clipText(number, CODE_LENGTH)}`
    : nameOf(record, lang);
  return html`${mark(ref)}${name}`;
}

/** A title, with what stands in brackets behind it. */
function titleLine(context: AboutContext, item: Item, isWhole: boolean): unknown {
  const { title: local, ref, aside, text, note, facts } = item;
  const { lang, entry } = context;
  if (!local) return nothing;
  const name = textOrStart(local, lang, NAME_LENGTH, isWhole);
  const plain = text || note || facts.length > 0 ? html`<b>${name}</b>` : name;
  const inBrackets =
    aside &&
    (isEndless(aside) ? textOrStart(aside, lang, PROSE_LENGTH, isWhole) : phrased(context, aside));
  return html`${ref ? entry(ref, named(local, lang)) : plain}${
    inBrackets && html` <span class="muted">(${inBrackets})</span>`
  }`;
}

/** @param set what is around it */
function title(context: AboutContext, item: Item, set: (line: unknown) => unknown): unknown {
  const { title: local, ref, aside } = item;
  // The title of a thing that can be chosen stands whole in its details.
  const isLong = !ref && (local?.text.length ?? 0) > NAME_LENGTH;
  return wholeBehind(isLong || (aside !== undefined && isEndless(aside)), context.lang, (isWhole) =>
    set(titleLine(context, item, isWhole)),
  );
}

function factList(context: AboutContext, { facts: list }: Item): unknown {
  if (list.length === 0) return nothing;
  return html`<dl class="facts">
    ${list.map(({ term, value }) => fact(term, prose(context, value)))}
  </dl>`;
}

/** What else of the strategy it has to do with. */
function related(context: AboutContext, { refs }: Item): unknown {
  return html`<ul class="related" aria-label=${aboutStrings[context.lang].about}>
    ${refs.map((ref) => html`<li>${context.entry(ref, nameFor(context, ref))}</li>`)}
  </ul>`;
}

/** An address as people read it out. */
const shownUrl = (url: string): string =>
  clipText(url.replace(/^https?:\/\//i, '').replace(/\/$/, ''), NAME_LENGTH);

function address({ lang }: AboutContext, { url, email }: Item): unknown {
  return html`${when(url, (at) => html`<p class="address">${link(at, shownUrl(at))}</p>`)}
  ${when(email, (at) => html`<p>${aboutStrings[lang].mail}: ${mailLink(at)}</p>`)}`;
}

/** Where it stands, in short. */
function where({ model, lang }: AboutContext, cites: readonly Citation[]): unknown {
  const links = cites.flatMap((cite) => shortCitation(model, cite, lang) ?? []);
  if (links.length === 0) return nothing;
  return html`<p class="where small muted">
    ${aboutStrings[lang].source} ${links.map((each, at) => html`${at ? '; ' : ''}${each}`)}
  </p>`;
}

/** With what else it has to do, and where it stands. */
function ends(context: AboutContext, item: Item, cites: readonly Citation[]): unknown {
  if (item.refs.length === 0) return where(context, cites);
  return html`<div class="ends">${related(context, item)} ${where(context, cites)}</div>`;
}

/** @param cites what it cites and those beside it do not */
function body(context: AboutContext, item: Item, cites: readonly Citation[]): TemplateResult {
  const { text, note, isCut } = item;
  return html`${text && prose(context, text, (words) => html`<p>${words}</p>`)}
  ${factList(context, item)} ${address(context, item)}
  ${note && prose(context, note, (words) => html`<p class="note">${words}</p>`)}
  ${isCut ? html`<p class="muted">(${moreUnreadable(context.lang)})</p>` : nothing}
  ${ends(context, item, cites)}`;
}

/** Terms with all their meanings: HTML wants each of them but once. */
function byTerm(items: readonly Item[]): readonly (readonly Item[])[] {
  const terms = new Map<string, Item[]>();
  for (const item of items) {
    const term = JSON.stringify([item.title?.text, item.aside?.text]);
    terms.set(term, [...(terms.get(term) ?? []), item]);
  }
  return [...terms.values()];
}

/** @param isCited whether places are named beside what is said: not where the whole part has but one */
function list(context: AboutContext, { items, isGlossary }: ItemList, isCited: boolean): unknown {
  const { lang, isNeeded } = context;
  const common = isCited ? citedByAll(items) : [];
  const said = (item: Item): TemplateResult =>
    body(context, item, isCited ? item.cite.filter((cite) => !isAmong(cite, common)) : []);
  const term = (meanings: readonly Item[]): TemplateResult =>
    html`<div class="item" part="item">
      ${meanings.slice(0, 1).map((each) => html`<dt>${title(context, each, (line) => line)}</dt>`)}
      ${meanings.map((each) => html`<dd>${said(each)}</dd>`)}
    </div>`;
  const item = (each: Item): TemplateResult =>
    html`<li class="item" part="item">
      ${each.title ? title(context, each, (line) => html`<p class="title">${line}</p>`) : nothing}
      ${said(each)}
    </li>`;
  const glossary = (some: ReturnType<typeof byTerm>): TemplateResult =>
    html`<dl class="items">${some.map(term)}</dl>`;
  const all = (some: readonly Item[]): TemplateResult =>
    html`<ul class=${items.some((each) => each.title) ? 'items' : 'items prose'}>
      ${some.map(item)}
    </ul>`;
  const shown = isGlossary
    ? foldList(byTerm(items), glossary, { lang, isNeeded: (some) => some.some(isNeeded) })
    : foldList(items, all, { lang, isNeeded });
  return html`${shown} ${where(context, common)}`;
}

function group(
  context: AboutContext,
  { title: name, ref, lists }: Group,
  isCited: boolean,
): unknown {
  const { lang, entry } = context;
  const level = levelBelow(context.level);
  const words = name && named(name, lang);
  return html`<div class="group">
    ${name ? heading(level, ref ? entry(ref, words) : words) : nothing}
    ${lists.map(
      (each) =>
        html`${each.title ? heading(name ? levelBelow(level) : level, each.title) : nothing}
        ${list(context, each, isCited)}`,
    )}
  </div>`;
}

function notes({ lang }: AboutContext, { notes: all }: Section): unknown {
  return all.map((note) => paragraphOf(note, 'text', lang, 'note'));
}

function sources({ model, lang }: AboutContext, section: Section): unknown {
  const { cite, isCited, isCiteLost } = section;
  if (cite.length === 0 && !isCited) return nothing;
  return html`<div class="origins">
    <p class="origins-title">${detailsStrings[lang].sources}</p>
    ${sourceList(model, { cite }, lang, { lost: isCiteLost })}
  </div>`;
}

/** All that a part says. */
export function renderContent(context: AboutContext, section: Section): TemplateResult {
  const { groups, cite, isCut } = section;
  return html`${groups.map((each) => group(context, each, cite.length > 1))}
  ${isCut ? html`<p class="muted">(${moreUnreadable(context.lang)})</p>` : nothing}
  ${notes(context, section)}
  ${groups.length > 0 || cite.length > 0 ? sources(context, section) : nothing}`;
}
