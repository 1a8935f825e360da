import { graphStrings } from '../texts/de/project-graph.js';
import { localText, localName } from '../i18n/language.js';
import { partnersOf } from '../model/build-model.js';
import { safeUrl } from '../feed/safe-url.js';
import { aboutFeed } from './schema-org.js';

/** Longest name within the description, which catalogues limit to 5,000 characters. */
const LONGEST_NAME = 1000;
function rolesOf(model, ids, roleName, lang) {
    return ids.flatMap((id) => {
        const actor = model.find('actor', id);
        if (!actor)
            return [];
        const name = localName(actor, lang).text;
        const member = { '@type': 'Organization', identifier: id, name };
        return [{ '@type': 'OrganizationRole', roleName, member }];
    });
}
function sourcesOf(model, { cite = [] }) {
    return cite.flatMap((place) => {
        const source = model.sources.get(place.source);
        if (!source)
            return [];
        const url = safeUrl(place.url ?? source.url);
        return [{ '@type': 'CreativeWork', name: source.title, ...(url && { url }) }];
    });
}
/** One project, with who leads, who takes part, and the documents on it. */
function projectNode(model, project, lang) {
    const { id, lead = [] } = project;
    const scope = model.scopes.get(project.scope ?? '');
    const description = localText(project, 'summary', lang).text;
    const url = safeUrl(project.url);
    const subjectOf = sourcesOf(model, project);
    return {
        '@type': 'Project',
        identifier: id,
        name: localText(project, 'title', lang).text,
        ...(description && { description }),
        ...(url && { url }),
        ...(scope && { disambiguatingDescription: localName(scope, lang).text }),
        member: [
            ...rolesOf(model, lead, 'lead', lang),
            ...rolesOf(model, partnersOf(project), 'partner', lang),
        ],
        ...(subjectOf.length > 0 && { subjectOf }),
    };
}
/** The data set on the given projects, in their order. */
function projectGraph(model, projects, lang) {
    const head = aboutFeed(model, lang);
    const name = head.name.slice(0, LONGEST_NAME);
    return {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        ...head,
        description: graphStrings[lang].description(name, projects.length),
        ...(head.publisher && { creator: head.publisher }),
        about: projects.map((project) => projectNode(model, project, lang)),
    };
}

export { projectGraph, projectNode };
