import { DASH } from '../i18n/no-break.js';
import { FILTERED } from '../selection/filtered-lists.js';
import { shortName } from './text.js';
import { html } from 'lit';
import { formatList } from '../i18n/format.js';
import { findLand } from '../selection/find-named.js';
import { narrowModel } from '../selection/narrow-model.js';
import { usableFilter } from '../selection/usable-filter.js';
import { criteriaTexts } from '../texts/de/criteria.js';
import { narrowingStrings } from '../texts/de/narrowing.js';
import { ofAll } from '../texts/de/of-all.js';
import { noneKnown, countedNote, OF_LAND } from '../describe/lost.js';

/** A strategy narrowed to one Land or to a filter, and the sentence that says so. */
const NOTHING_WISHED = { filter: null, unknown: [] };
function noticeBox(words, label, act) {
    const button = label &&
        html `<button type="button" class="link" part="narrowing" @click=${act}>${label}</button>`;
    return html `<div class="notice narrowing" part="notice">
    <p>${words}</p>
    ${button}
  </div>`;
}
const LAND_LISTS = ['projects', 'events'];
const LAND_FIELDS = [...OF_LAND.project, ...OF_LAND.event];
/** How much of a Land is shown: never one sum of things that differ. */
function contributions(model, land, lang) {
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
function landNotice(model, land, { lang, showsAll, toggleAll }) {
    const strings = narrowingStrings[lang];
    const name = shortName(land, lang);
    return showsAll
        ? noticeBox(strings.allShown(name), strings.showLand(name), toggleAll)
        : noticeBox(contributions(model, land, lang), strings.showAll, toggleAll);
}
function filterNotice(whole, model, { lang, reset }) {
    const strings = narrowingStrings[lang];
    const things = FILTERED.filter(([, list]) => whole.feed[list].length > 0).map(([type, list]) => ofAll[lang][type](model.feed[list].length, whole.feed[list].length));
    const words = `${strings.filtered} ${formatList(things, lang)}.`;
    return noticeBox(words, strings.reset, reset);
}
/** What a page or a link names and the data do not have. */
function unknownWords({ land, filter, unknown }, isLandKnown, criteria, lang) {
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
function noHits(whole, { model, basis, land }, lang) {
    const strings = narrowingStrings[lang];
    const words = {};
    for (const [type, list] of FILTERED) {
        const before = basis.feed[list].length;
        if (model.feed[list].length > 0 || whole.feed[list].length === 0)
            continue;
        if (before > 0)
            words[type] = strings.noneOf[type](before);
        else if (land) {
            const none = strings.noneOfLand[type](shortName(land, lang));
            words[type] = noneKnown({ model: whole, lang }, none, [list], OF_LAND[type]);
        }
    }
    return words;
}
/** The narrowed strategy with what is to be said about it. */
function narrowed(whole, narrowing, options) {
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
    const notice = html `${said.length > 0 ? noticeBox(said.join(' '), resetLabel, reset) : undefined}
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
function headingWith(heading, land, lang) {
    return `${heading}${DASH}${narrowingStrings[lang].from(shortName(land, lang))}`;
}

export { contributions, narrowed };
