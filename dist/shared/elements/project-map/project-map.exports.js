import { describeProject } from '../../describe/project.js';
import { fileHead, fileRow } from '../../describe/table.js';
import { citedView } from '../../exports/cited-record.js';
import { projectGraph } from '../../exports/project-graph.js';
import { localName } from '../../i18n/language.js';
import { layoutProjectMap, UNPUBLISHED, leadsOf } from './project-map.layout.js';
import { projectMapStrings } from '../../texts/de/project-map.js';
import { mapToolsStrings } from '../../texts/de/project-map-tools.js';
import { noLeadWords } from '../../describe/lost.js';

/** The projects by place as a citation, a table and linked data. Pure. */
/** What is chosen by its first source; else the data as a whole, which are their publisher's. */
const citedPart = (view) => citedView(view, { id: 'project-map', title: projectMapStrings[view.lang].heading }, [
    'project',
    'actor',
]);
/** The fields of a project that are the same at each of its places. */
const FIELDS = [
    'id',
    'title',
    'lead',
    'partners',
    'kind',
    'scope',
    'status',
    'topic',
    'period',
    'cite',
];
/** Each actor on the map and beside it, organisations one by one; then what has no lead. */
function rolesOf(places) {
    return places.flatMap((place) => (place.inside.length > 0 ? place.inside : [place]));
}
/** A row for each place and project in which it has a part; the first row holds the headings. */
function csvRows(model, lang) {
    const { laender, beside } = layoutProjectMap(model);
    const words = mapToolsStrings[lang];
    const { unpublished } = projectMapStrings[lang];
    const telling = { model, lang };
    const fields = (project) => fileRow(FIELDS, (key) => describeProject(project, key, telling), telling);
    const rows = rolesOf([...laender, ...beside]).flatMap(({ id, actors, leads, partners }) => {
        const [actor] = actors;
        const name = actor ? localName(actor, lang).text : id;
        const whose = (project) => id === UNPUBLISHED ? noLeadWords(telling, [project], unpublished) : name;
        const leading = (project) => {
            if (id === UNPUBLISHED)
                return undefined;
            return leadsOf(project).length > 1 ? words.jointLead : words.lead;
        };
        return [
            ...leads.map((project) => [whose(project), leading(project), ...fields(project)]),
            ...partners.map((project) => [name, words.partner, ...fields(project)]),
        ];
    });
    return [[words.place, words.role, ...fileHead('project', FIELDS, telling)], ...rows];
}
/** The projects as linked data (https://schema.org), each once, with who leads and who takes part. */
function jsonLd(model, lang) {
    return projectGraph(model, model.feed.projects, lang);
}

export { citedPart, csvRows, jsonLd };
