import { ownProjects } from '../../model/own-projects.js';

/** How many known projects serve each Leitlinie. Pure. */
/** Counts the entries that a model links with its Leitlinien. */
function tallyOf(model) {
    const own = new Set(ownProjects(model).map(({ id }) => id));
    const byLeitlinie = new Map();
    for (const { id } of model.feed.leitlinien) {
        const projects = model.projectsByLeitlinie.get(id) ?? [];
        const official = projects.filter(({ links }) => links === 'official').length;
        byLeitlinie.set(id, {
            official,
            editorial: projects.length - official,
            own: projects.filter((project) => own.has(project.id)).length,
        });
    }
    const tallies = [...byLeitlinie.values()];
    const linked = model.feed.projects.filter(({ leitlinien }) => leitlinien?.some((id) => byLeitlinie.has(id)));
    const scopes = new Map();
    for (const { scope } of linked)
        scopes.set(scope, (scopes.get(scope) ?? 0) + 1);
    const sum = (key) => tallies.reduce((total, each) => total + each[key], 0);
    return {
        byLeitlinie,
        max: tallies.reduce((most, each) => Math.max(most, each.official, each.editorial), 0),
        entries: linked.length,
        own: linked.filter(({ id }) => own.has(id)).length,
        official: sum('official'),
        links: sum('official') + sum('editorial'),
        scopes,
    };
}
/** More shades than this are not told apart. */
const SHADES = 4;
/**
 * The shades for numbers up to `max`: each step is about as many times larger than the one before,
 * because a few Leitlinien have many entries and most have few. Every number from 1 has one shade.
 */
function shadeSteps(max) {
    const starts = new Set();
    for (let n = 0; n < SHADES; n += 1)
        starts.add(Math.ceil(max ** (n / SHADES)));
    const from = [...starts].filter((start) => start >= 1 && start <= max);
    return from.map((start, n) => ({ from: start, to: (from[n + 1] ?? max + 1) - 1 }));
}
/** The shade of a number: 0 for none, else 1 for the first step and so on. */
function shadeOf(n, steps) {
    return steps.filter(({ from }) => n >= from).length;
}

export { shadeOf, shadeSteps, tallyOf };
