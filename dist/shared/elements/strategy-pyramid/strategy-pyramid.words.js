import { DOT } from '../../i18n/no-break.js';
import { shortName } from '../../parts/text.js';
import { formatList } from '../../i18n/format.js';
import { counts } from '../../texts/de/counts.js';
import { layerOf, TYPES_OF_LAYER, linkedIds } from './strategy-pyramid.contents.js';
import { recordTexts } from '../../texts/de/records.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';
import { countedNote, ownUnreadable } from '../../describe/lost.js';
import { formatNumber } from '../../i18n/format-number.js';

/** What the data say of a layer: its counts in words, and how it relates to the choice. */
/** So many scopes are named in a sentence; the layer names all when it is opened. */
const NAMED_SCOPES = 3;
const join = (parts, by) => parts.filter(Boolean).join(by);
/** What is counted in the sentence below the heading and beside the layers. */
const COUNTED_LISTS = ['layers', 'goals', 'leitlinien', 'topics', 'projects', 'scopes'];
/** The sentence below the heading, in every form: of what, and whether all of it could be read. */
function summaryWords(telling, layers) {
    if (layers.length === 0)
        return '';
    const whole = layers[0]?.kind === 'umbrella' && layers.at(-1)?.kind === 'projects';
    const words = pyramidStrings[telling.lang].summary(layers.length, whole);
    return join([words, countedNote(telling, COUNTED_LISTS)], ' ');
}
/** How many items a layer has; empty where it has none or the kit does not know them. */
function countWords({ kind, goals, leitlinien, topics, counts: counts$1 }, lang) {
    const { goal, leitlinie, project } = counts[lang];
    const strings = pyramidStrings[lang];
    if (kind === 'umbrella') {
        return join([
            goals.length > 0 && goal(goals.length),
            leitlinien.length > 0 && leitlinie(leitlinien.length),
        ], DOT);
    }
    if (kind === 'topics') {
        // What runs across them is listed after them and not counted with them.
        const { length } = topics.filter(({ cross }) => !cross);
        return length > 0 ? strings.topics(length) : '';
    }
    if (kind !== 'projects')
        return '';
    if (!counts$1.scoped)
        return counts$1.others > 0 ? project(counts$1.others) : '';
    return counts$1.own > 0 ? strings.projects(counts$1.own, counts$1.total) : '';
}
/**
 * The entries of other scopes in a sentence, with the number of each of the largest. They stand
 * apart from the strategy's own projects and are never counted as such.
 */
function otherWords(contents, lang) {
    if (contents.kind !== 'projects')
        return '';
    const { unread = 0, unstated = 0 } = contents.counts;
    const { project } = counts[lang];
    return join([
        scopedWords(contents, lang),
        unstated > 0 && recordTexts[lang].unstatedScope(project(unstated)),
        unread > 0 && ownUnreadable(lang, project(unread)),
    ], ' ');
}
function scopedWords({ others, counts }, lang) {
    if (!counts.scoped || counts.others === 0)
        return '';
    const strings = pyramidStrings[lang];
    const largest = others
        .flatMap(({ scope, projects }) => (scope ? [{ scope, count: projects.length }] : []))
        .sort((a, b) => b.count - a.count)
        .slice(0, NAMED_SCOPES);
    const named = largest.map(({ scope, count }) => `${shortName(scope, lang)} (${formatNumber(count, lang)})`);
    const more = others.length - named.length;
    const rest = largest.reduce((left, { count }) => left - count, counts.others);
    const list = [
        ...named,
        ...(named.length > 0 && more > 0 ? [strings.moreScopes(rest, more)] : []),
    ];
    const sentence = strings.others(counts.others, counts.own > 0);
    return list.length > 0
        ? `${sentence} ${strings.fromScopes}: ${formatList(list, lang)}.`
        : `${sentence}.`;
}
/** How a layer relates to the selection: itself chosen, or holding something chosen or linked. */
function layerState(view, { layer, kind }) {
    const { selection, linked } = view.selection;
    if (!selection)
        return 'plain';
    if (selection.type === 'layer' && selection.id === layer.id)
        return 'selected';
    if (layerOf(selection) === layer.id)
        return 'linked';
    const types = kind ? TYPES_OF_LAYER[kind] : [];
    return types.some((type) => linkedIds(linked, type).length > 0) ? 'linked' : 'plain';
}

export { countWords, layerState, otherWords, summaryWords };
