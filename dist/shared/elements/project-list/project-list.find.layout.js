import { compareEdtf, parseEdtf } from '../../feed/edtf.js';
import { toSearchWords } from '../../i18n/fold-text.js';
import { cached, LOCALES } from '../../i18n/intl-cache.js';
import { localName } from '../../i18n/language.js';
import { partnersOf } from '../../model/build-model.js';
import { refKey } from '../../model/ref.js';
import { STATUSES } from '../../selection/filter.js';
import { hasProjectWords } from '../../selection/search-text.js';

/** Searching, picking and sorting projects. Pure; needed when a visitor starts to look for something. */
/** The criteria with a choice of values, in the order of their fields. */
const CRITERIA = [
    'kind',
    'topic',
    'lead',
    'status',
    'scope',
];
/** How many entries a page may have. */
const PAGE_SIZES = [10, 25, 50, 100];
/** Whether anything is picked. */
function isPicking({ text, linked, ...values }) {
    return !!linked || [text.trim(), ...Object.values(values)].some(Boolean);
}
/** Stands for what the feed does not say: `*` is in no id. */
const UNKNOWN = '*';
/** The values of a project for a criterion; `UNKNOWN` where the feed has none. */
function valuesOf(project, criterion) {
    if (criterion === 'lead')
        return project.lead?.length ? project.lead : [UNKNOWN];
    return [project[criterion] ?? UNKNOWN];
}
/** The projects that have what is picked, in the order of the feed. */
function pickProjects(model, picks) {
    const words = toSearchWords(picks.text);
    const { linked } = picks;
    const wished = CRITERIA.flatMap((criterion) => {
        const value = picks[criterion];
        return value ? [{ criterion, value }] : [];
    });
    return model.feed.projects.filter((project) => (!linked || linked.keys.has(refKey({ type: 'project', id: project.id }))) &&
        wished.every(({ criterion, value }) => valuesOf(project, criterion).includes(value)) &&
        hasProjectWords(model, project, words));
}
const nameIn = (record, lang) => record ? localName(record, lang).text : '';
/** Names of actors, each looked up once: many projects have the same ones. */
function actorNames(model, lang) {
    const names = new Map(model.feed.actors.map((actor) => [actor.id, nameIn(actor, lang)]));
    return (ids) => ids.map((id) => names.get(id) ?? '').join(', ');
}
function keyOf(model, column, { lang, kinds }) {
    const names = actorNames(model, lang);
    const keys = {
        title: (project) => nameIn(project, lang),
        kind: ({ kind }) => kind && kinds[kind],
        topic: ({ topic }) => nameIn(model.find('topic', topic ?? UNKNOWN), lang),
        lead: ({ lead }) => names(lead ?? []),
        partners: (project) => names(partnersOf(project)),
        period: ({ period }) => period,
        status: ({ status }) => status && STATUSES.indexOf(status),
        budget: ({ budget }) => budget,
        scope: ({ scope }) => nameIn(model.scopes.get(scope ?? UNKNOWN), lang),
    };
    return keys[column];
}
function compareDates() {
    const parsed = new Map();
    const read = (key) => {
        if (!parsed.has(key))
            parsed.set(key, parseEdtf(String(key)));
        return parsed.get(key);
    };
    return (a, b) => {
        const [first, second] = [read(a), read(b)];
        return first && second ? compareEdtf(first, second) : 0;
    };
}
function compareBy(column, lang) {
    if (column === 'period')
        return compareDates();
    if (column === 'status' || column === 'budget')
        return (a, b) => Number(a) - Number(b);
    // As `compareTexts`, without looking for the collator in each of a hundred thousand comparisons.
    const collator = cached(`collator/${lang}`, () => new Intl.Collator(LOCALES[lang], { numeric: true }));
    return (a, b) => collator.compare(String(a), String(b));
}
/** Sorts each value once, however many projects have it. */
function makeRanks(model, column, wording) {
    const key = keyOf(model, column, wording);
    const compare = compareBy(column, wording.lang);
    const byKey = new Map();
    for (const project of model.feed.projects) {
        const value = key(project);
        if (value === undefined || value === '')
            continue;
        const same = byKey.get(value);
        if (same)
            same.push(project);
        else
            byKey.set(value, [project]);
    }
    const ranks = new Map();
    let last;
    let rank = 0;
    for (const value of [...byKey.keys()].sort(compare)) {
        // What the order does not tell apart, such as two ways of writing a year, stands in one place.
        if (last !== undefined && compare(last, value) !== 0)
            rank += 1;
        for (const project of byKey.get(value) ?? [])
            ranks.set(project, rank);
        last = value;
    }
    return ranks;
}
const known = new WeakMap();
/**
 * The places in a column, made once for a strategy: each click and keystroke needs them.
 *
 * @param whole the whole strategy; what it is narrowed to has the same projects
 */
function ranksOf(whole, column, wording) {
    const ofModel = known.get(whole) ?? new Map();
    known.set(whole, ofModel);
    const key = `${column}/${wording.lang}`;
    const ranks = ofModel.get(key) ?? makeRanks(whole, column, wording);
    ofModel.set(key, ranks);
    return ranks;
}
/** Sorts projects; unknown last in both directions, equal ones in the order they had. */
function sortProjects(projects, ranks, descending) {
    const sign = descending ? -1 : 1;
    const ranked = projects.flatMap((project) => {
        const rank = ranks.get(project);
        return rank === undefined ? [] : [{ project, rank: sign * rank }];
    });
    ranked.sort((a, b) => a.rank - b.rank);
    const unknown = projects.filter((project) => !ranks.has(project));
    return [...ranked.map(({ project }) => project), ...unknown];
}

export { CRITERIA, PAGE_SIZES, UNKNOWN, isPicking, pickProjects, ranksOf, sortProjects, valuesOf };
