import { projectGraph } from '../../exports/project-graph.js';
import { writtenDate } from '../../feed/written-day.js';
import { localName, localText } from '../../i18n/language.js';
import { partnersOf } from '../../model/build-model.js';
import { ownProjects, withLostScope } from '../../model/own-projects.js';
import { safeUrl } from '../../feed/safe-url.js';
import { terms } from '../../parts/terms.strings.js';
import { plainActors, plainSources } from '../../parts/plain-names.js';
import { listStrings } from './project-list.strings.js';
import { listToolsStrings } from './project-list.tools.strings.js';
import { unreadable, told } from '../../parts/unreadable.js';

/** The chosen project by its first source; else the data as a whole, which are their publisher's. */
function citedPart({ whole, lang, today, selection }) {
    const chosen = selection.selection;
    const project = chosen?.type === 'project' ? whole.find('project', chosen.id) : undefined;
    const cite = project?.cite?.find(({ source }) => whole.sources.has(source));
    const source = cite && whole.sources.get(cite.source);
    if (project && source) {
        // The official title in the language of the document.
        return { id: `project-${project.id}`, title: project.title, source, cite, accessed: today };
    }
    const { publisher, updated, title = listToolsStrings[lang].strategy } = whole.feed;
    const feed = {
        id: 'feed',
        title,
        ...(publisher && { publisher: localName(publisher, lang).text }),
        ...(publisher?.url && { url: publisher.url }),
        ...(updated && { date: writtenDate(updated) }),
    };
    return {
        id: 'project-list',
        title: listStrings[lang].heading,
        source: feed,
        cite: { source: 'feed' },
        accessed: today,
    };
}
const nameIn = (record, lang) => record && localName(record, lang).text;
/** The columns on the effect; what is not published stays empty. */
function effectFields({ effect = {} }, lang) {
    return [
        localText(effect, 'intended', lang).text,
        localText(effect, 'criterion', lang).text,
        effect.checked,
        localText(effect, 'result', lang).text,
    ];
}
/** A row for each project in the given order; the first row holds the headings. */
function csvRows(model, projects, lang) {
    const { columns, ofStrategy } = listToolsStrings[lang];
    const words = terms[lang];
    const own = new Set(ownProjects(model));
    const unread = new Set(withLostScope(model));
    const rows = projects.map((project) => {
        const { id, kind, scope, topic, lead = [], period, status, budget, decision, url } = project;
        const tell = (key, known) => told({ model, lang }, project, key, known);
        return [
            id,
            localText(project, 'title', lang).text,
            localText(project, 'summary', lang).text,
            kind ? words.projectKind[kind] : tell('kind'),
            nameIn(model.scopes.get(scope ?? ''), lang) ?? tell('scope'),
            own.has(project) ? ofStrategy.yes : unread.has(project) ? unreadable(lang) : ofStrategy.no,
            nameIn(model.find('topic', topic ?? ''), lang) ?? tell('topic'),
            tell('lead', plainActors(model, lead, lang)),
            tell('partners', plainActors(model, partnersOf(project), lang)),
            period ?? tell('period'),
            status ? words.projectStatus[status] : tell('status'),
            budget ?? tell('budget'),
            ...effectFields(project, lang),
            decision ?? tell('decision'),
            safeUrl(url) ?? tell('url'),
            tell('cite', plainSources(model, project.cite ?? [], lang)),
        ];
    });
    return [columns, ...rows];
}
/** The projects as linked data (https://schema.org), in the given order. */
function jsonLd(model, projects, lang) {
    return projectGraph(model, projects, lang, listToolsStrings[lang].strategy);
}

export { citedPart, csvRows, jsonLd };
