import { describeProject } from '../../describe/project.js';
import { compareRanks, rankKey } from '../../describe/rank.js';
import { toSearchWords } from '../../i18n/fold-text.js';
import { refKey } from '../../model/ref.js';
import { hasProjectWords } from '../../selection/search-text.js';
import { hasAreas } from './project-list.layout.js';

/** The criteria with a choice of values, in the order of their fields. */
const CRITERIA = [
    'kind',
    'topic',
    'areas',
    'lead',
    'status',
    'scope',
];
/** The criteria for a strategy: subject areas only where it has any. */
const criteriaOf = (model) => hasAreas(model) ? CRITERIA : CRITERIA.filter((criterion) => criterion !== 'areas');
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
    if (criterion !== 'lead' && criterion !== 'areas')
        return [project[criterion] ?? UNKNOWN];
    const values = project[criterion] ?? [];
    return values.length > 0 ? values : [UNKNOWN];
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
/** Sorts each value once, however many projects have it. */
function makeRanks(telling, column) {
    const compare = compareRanks(telling.lang);
    const byKey = new Map();
    for (const project of telling.model.feed.projects) {
        const { value } = describeProject(project, column, telling);
        const key = value && rankKey(value, telling);
        if (key === undefined || key === '')
            continue;
        const same = byKey.get(key);
        if (same)
            same.push(project);
        else
            byKey.set(key, [project]);
    }
    const ranks = new Map();
    let last;
    let rank = 0;
    for (const key of [...byKey.keys()].sort(compare)) {
        // What the order does not tell apart, such as two ways of writing a year, stands in one place.
        if (last !== undefined && compare(last, key) !== 0)
            rank += 1;
        for (const project of byKey.get(key) ?? [])
            ranks.set(project, rank);
        last = key;
    }
    return ranks;
}
const known = new WeakMap();
/**
 * The places in a column, made once for a strategy: each click and keystroke needs them.
 *
 * @param telling the whole strategy, and the language in which it is sorted; what it is narrowed to has the
 *   same projects
 */
function ranksOf(telling, column) {
    const { model, lang } = telling;
    const ofModel = known.get(model) ?? new Map();
    known.set(model, ofModel);
    const key = `${column}/${lang}`;
    const ranks = ofModel.get(key) ?? makeRanks(telling, column);
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

export { CRITERIA, PAGE_SIZES, UNKNOWN, criteriaOf, isPicking, pickProjects, ranksOf, sortProjects, valuesOf };
