/** A strategy narrowed to one Land or to a filter, and the sentence that says so. */
import { DASH } from '../i18n/no-break.js';
import { FILTERED } from '../selection/filtered-lists.js';
import { shortName } from './text.js';
import { html, type TemplateResult } from 'lit';
import type { Actor } from '../feed/feed.types.js';
import { formatList } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import { findLand } from '../selection/find-named.js';
import { narrowModel, type Narrowing } from '../selection/narrow-model.js';
import {
  usableFilter,
  type UnknownCriterion,
  type UsableFilter,
} from '../selection/usable-filter.js';
import { criteriaTexts } from '../texts/de/criteria.js';
import { narrowingStrings } from '../texts/de/narrowing.js';
import { ofAll, type FilteredType } from '../texts/de/of-all.js';
import type { Narrowed, NarrowingOptions } from './narrowing.types.js';
import { countedNote, noneKnown, OF_LAND } from '../describe/lost.js';
import type { NoHits } from './view.types.js';

const NOTHING_WISHED: UsableFilter = { filter: null, unknown: [] };

function noticeBox(words: string, label?: string, act?: () => void): TemplateResult {
  const button =
    label &&
    html`<button type="button" class="link" part="narrowing" @click=${act}>${label}</button>`;
  return html`<div class="notice narrowing" part="notice">
    <p>${words}</p>
    ${button}
  </div>`;
}

const LAND_LISTS = ['projects', 'events'] as const;
const LAND_FIELDS = [...OF_LAND.project, ...OF_LAND.event];

/** How much of a Land is shown: never one sum of things that differ. */
export function contributions(model: StrategyModel, land: Actor, lang: Language): string {
  const { projects, events } = model.feed;
  const telling = { model, lang };
  const strings = narrowingStrings[lang];
  const name = shortName(land, lang);
  if (projects.length + events.length === 0)
    return noneKnown(telling, strings.nothing(name), LAND_LISTS, LAND_FIELDS);
  const words = strings.contributions(name, {
    projects: projects.length,
    leads: projects.filter(({ lead }) => lead?.includes(land.id)).length,
    events: events.length,
  });
  return [words, countedNote(telling, LAND_LISTS, LAND_FIELDS)].filter(Boolean).join(' ');
}

function landNotice(
  model: StrategyModel,
  land: Actor,
  { lang, showsAll, toggleAll }: NarrowingOptions,
): TemplateResult {
  const strings = narrowingStrings[lang];
  const name = shortName(land, lang);
  return showsAll
    ? noticeBox(strings.allShown(name), strings.showLand(name), toggleAll)
    : noticeBox(contributions(model, land, lang), strings.showAll, toggleAll);
}

function filterNotice(
  whole: StrategyModel,
  model: StrategyModel,
  { lang, reset }: NarrowingOptions,
): TemplateResult {
  const strings = narrowingStrings[lang];
  const things = FILTERED.filter(([, list]) => whole.feed[list].length > 0).map(([type, list]) =>
    ofAll[lang][type](model.feed[list].length, whole.feed[list].length),
  );
  const words = `${strings.filtered} ${formatList(things, lang)}.`;
  return noticeBox(words, strings.reset, reset);
}

/** What a page or a link names and the data do not have. */
function unknownWords(
  { land, filter, unknown }: Narrowing,
  isLandKnown: boolean,
  criteria: readonly UnknownCriterion[],
  lang: Language,
): readonly string[] {
  const strings = narrowingStrings[lang];
  return [
    ...(unknown === undefined ? [] : [strings.unknownChoice(unknown)]),
    ...(land !== null && !isLandKnown ? [criteriaTexts[lang].land.unknown(land)] : []),
    ...(filter
      ? criteria.map(({ criterion, value }) => criteriaTexts[lang][criterion].unknown(value))
      : []),
  ];
}

/** Why lists are empty that are not so in the data: because of the filter, else of the Land. */
function noHits(
  whole: StrategyModel,
  { model, basis, land }: Pick<Narrowed, 'model' | 'land'> & { basis: StrategyModel },
  lang: Language,
): NoHits {
  const strings = narrowingStrings[lang];
  const words: { [K in FilteredType]?: string } = {};
  for (const [type, list] of FILTERED) {
    const before = basis.feed[list].length;
    if (model.feed[list].length > 0 || whole.feed[list].length === 0) continue;
    if (before > 0) words[type] = strings.noneOf[type](before);
    else if (land) {
      const none = strings.noneOfLand[type](shortName(land, lang));
      words[type] = noneKnown({ model: whole, lang }, none, [list], OF_LAND[type]);
    }
  }
  return words;
}

/** The narrowed strategy with what is to be said about it. */
export function narrowed(
  whole: StrategyModel,
  narrowing: Narrowing,
  options: NarrowingOptions,
): Narrowed {
  const { lang, showsAll, saysLand, reset } = options;
  const { land: code, filter: wished } = narrowing;
  const named = code === null ? undefined : findLand(whole, code);
  const land = showsAll ? undefined : named;
  const basis = land ? narrowModel(whole, { land: land.id, filter: null }) : whole;
  const { filter, unknown } = wished ? usableFilter(whole, wished) : NOTHING_WISHED;
  const model = filter ? narrowModel(whole, { land: land?.id ?? null, filter }) : basis;
  const words = unknownWords(narrowing, !!named, unknown, lang);
  const said = saysLand ? words : unknownWords(narrowing, true, unknown, lang);
  // A filter that narrows has the button below.
  const resetLabel = unknown.length > 0 && !filter ? narrowingStrings[lang].reset : undefined;
  const notice = html`${said.length > 0 ? noticeBox(said.join(' '), resetLabel, reset) : undefined}
  ${named && saysLand ? landNotice(basis, named, options) : undefined}
  ${filter && filterNotice(basis, model, options)}`;
  return {
    model,
    basis,
    land,
    filter,
    unknown: words,
    noHits: noHits(whole, { model, basis, land }, lang),
    notice,
    ...(land && { heading: headingWith(options.heading, land, lang) }),
  };
}

function headingWith(heading: string, land: Actor, lang: Language): string {
  return `${heading}${DASH}${narrowingStrings[lang].from(shortName(land, lang))}`;
}
