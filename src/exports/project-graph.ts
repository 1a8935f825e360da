/** Projects as linked data (https://schema.org): a data set about them, each once. Pure. */
import type { Project } from '../feed/feed.types.js';
import { graphStrings } from '../texts/de/project-graph.js';
import { localName, localText, type Language } from '../i18n/language.js';
import { partnersOf } from '../model/build-model.js';
import type { StrategyModel } from '../model/model.types.js';
import { safeUrl } from '../feed/safe-url.js';
import {
  aboutFeed,
  type DatasetNode,
  type Graph,
  type ProjectNode,
  type RoleNode,
  type WorkNode,
} from './schema-org.js';

/** Longest name within the description, which catalogues limit to 5,000 characters. */
const LONGEST_NAME = 1000;

function rolesOf(
  model: StrategyModel,
  ids: readonly string[],
  roleName: string,
  lang: Language,
): readonly RoleNode[] {
  return ids.flatMap((id): RoleNode[] => {
    const actor = model.find('actor', id);
    if (!actor) return [];
    const name = localName(actor, lang).text;
    const member = { '@type': 'Organization', identifier: id, name } as const;
    return [{ '@type': 'OrganizationRole', roleName, member }];
  });
}

function sourcesOf(model: StrategyModel, { cite = [] }: Project): readonly WorkNode[] {
  return cite.flatMap((place): WorkNode[] => {
    const source = model.sources.get(place.source);
    if (!source) return [];
    const url = safeUrl(place.url ?? source.url);
    return [{ '@type': 'CreativeWork', name: source.title, ...(url && { url }) }];
  });
}

/** One project, with who leads, who takes part, and the documents on it. */
export function projectNode(model: StrategyModel, project: Project, lang: Language): ProjectNode {
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
export function projectGraph(
  model: StrategyModel,
  projects: readonly Project[],
  lang: Language,
): Graph<DatasetNode> {
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
