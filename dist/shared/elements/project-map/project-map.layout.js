import { partnersOf } from '../../model/build-model.js';
import { hasScopes, ownProjects } from '../../model/own-projects.js';
import { scaleFor } from './squares.layout.js';

/** Id of the place of all other organisations; no actor's id, which cannot hold an asterisk. */
const OTHERS = '*others';
/** Id of the place of projects without a published lead. */
const UNPUBLISHED = '*unpublished';
/** Organisations with a place of their own: FITKO carries the strategy for all sixteen and the Bund. */
const OWN_PLACE = ['fitko'];
/** The sixteen Länder in the reading order of map and tiles: north to south, west to east. */
const LAENDER = 'SH HB HH MV NI ST BB BE NW HE TH SN RP BW BY SL'
    .split(' ')
    .map((code) => `DE-${code}`);
/** Who leads a project, each once. */
function leadsOf({ lead = [] }) {
    return [...new Set(lead)];
}
/** How many projects a place leads, and in how many more it takes part. */
function countsOf({ leads, partners }) {
    return { leads: leads.length, partners: partners.length };
}
const isMapLand = ({ id, kind = 'land' }) => kind === 'land' && LAENDER.includes(id);
const hasOwnPlace = ({ id, kind }) => kind === 'land' || kind === 'bund' || OWN_PLACE.includes(id);
/** Länder first, then the Bund, then organisations. */
const rank = ({ kind }) => ['land', 'bund'].indexOf(kind ?? '') + 1 || 3;
function placeOf(model, actor, iso) {
    const { leads = [], partners = [] } = model.projectsByActor.get(actor.id) ?? {};
    return { id: actor.id, iso, actors: [actor], leads, partners, inside: [] };
}
function landPlace(model, iso) {
    const actor = model.find('actor', iso);
    if (actor && isMapLand(actor))
        return placeOf(model, actor, iso);
    return { id: iso, iso, actors: [], leads: [], partners: [], inside: [] };
}
const hasPart = ({ leads, partners }) => leads.length + partners.length > 0;
/** All the given organisations as one place, in which each project counts once. */
function othersPlace(model, actors) {
    const ids = new Set(actors.map(({ id }) => id));
    const anyIn = (list) => list.some((id) => ids.has(id));
    const { projects } = model.feed;
    const inside = actors.map((actor) => placeOf(model, actor)).filter(hasPart);
    return {
        id: OTHERS,
        iso: undefined,
        actors,
        leads: projects.filter((project) => anyIn(leadsOf(project))),
        partners: projects.filter((project) => !anyIn(leadsOf(project)) && anyIn(partnersOf(project))),
        inside: inside.sort((a, b) => b.leads.length - a.leads.length || b.partners.length - a.partners.length),
    };
}
function besidePlaces(model) {
    const { actors, projects } = model.feed;
    const offMap = actors.filter((actor) => !isMapLand(actor));
    const own = offMap.filter(hasOwnPlace).sort((a, b) => rank(a) - rank(b));
    const rest = offMap.filter((actor) => !hasOwnPlace(actor));
    const leaderless = projects.filter((project) => leadsOf(project).length === 0);
    return [
        ...own.map((actor) => placeOf(model, actor)),
        ...(rest.length > 0 ? [othersPlace(model, rest)] : []),
        ...(leaderless.length > 0
            ? [
                {
                    id: UNPUBLISHED,
                    iso: undefined,
                    actors: [],
                    leads: leaderless,
                    partners: [],
                    inside: [],
                },
            ]
            : []),
    ];
}
function scopeCounts({ feed, scopes }) {
    const counts = new Map(feed.scopes.map((scope) => [scope, 0]));
    for (const { scope } of feed.projects) {
        const known = scope === undefined ? undefined : scopes.get(scope);
        counts.set(known, (counts.get(known) ?? 0) + 1);
    }
    return [...counts].map(([scope, count]) => ({ scope, count })).filter(({ count }) => count > 0);
}
function totalsOf(model, beside) {
    const { projects, actors } = model.feed;
    const laender = actors.filter((actor) => actor.kind === 'land' || isMapLand(actor));
    const landIds = new Set(laender.map(({ id }) => id));
    const withLand = projects.filter((project) => leadsOf(project).some((id) => landIds.has(id)));
    const unpublished = projects.filter((project) => leadsOf(project).length === 0);
    const others = beside.find(({ id }) => id === OTHERS);
    return {
        projects: projects.length,
        withLand: withLand.length,
        withoutLand: projects.length - withLand.length - unpublished.length,
        unpublished: unpublished.length,
        joint: projects.filter((project) => leadsOf(project).length > 1).length,
        laender: laender.length,
        laenderLeading: laender.filter(({ id }) => model.projectsByActor.get(id)?.leads.length).length,
        idle: others ? others.actors.length - others.inside.length : 0,
        own: hasScopes(model) ? ownProjects(model).length : undefined,
        scopes: scopeCounts(model),
    };
}
/** Lays the projects of a model out by place; any number of actors and projects. */
function layoutProjectMap(model) {
    const laender = LAENDER.map((iso) => landPlace(model, iso));
    const beside = besidePlaces(model);
    const all = [...laender, ...beside, ...beside.flatMap(({ inside }) => inside)];
    return {
        laender,
        beside,
        places: new Map(all.map((place) => [place.id, place])),
        totals: totalsOf(model, beside),
        squares: scaleFor(laender.map(countsOf), beside.map(countsOf)),
    };
}

export { OTHERS, UNPUBLISHED, countsOf, layoutProjectMap, leadsOf };
