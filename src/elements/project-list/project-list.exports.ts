/** The list as a citation, a table and linked data. Pure. */
import type { CitedPart } from '../../exports/citation.js';
import type { CsvField } from '../../exports/csv.js';
import { projectGraph } from '../../exports/project-graph.js';
import type { DatasetNode, Graph } from '../../exports/schema-org.js';
import type { Project } from '../../feed/feed.types.js';
import { parseEdtf } from '../../feed/edtf.js';
import { writtenDate } from '../../feed/written-day.js';
import { localName, localText, type Language } from '../../i18n/language.js';
import { partnersOf } from '../../model/build-model.js';
import type { StrategyModel } from '../../model/model.types.js';
import { ownProjects, withLostScope } from '../../model/own-projects.js';
import { safeUrl } from '../../feed/safe-url.js';
import { terms } from '../../texts/de/terms.js';
import type { WidgetView } from '../../parts/view.types.js';
import { plainActors, plainSources } from '../../parts/plain-names.js';
import { listStrings } from '../../texts/de/project-list.js';
import { listToolsStrings } from '../../texts/de/project-list-tools.js';
import { told, unreadable } from '../../describe/lost.js';

type Citing = Pick<WidgetView, 'whole' | 'lang' | 'today' | 'selection'>;

/** The chosen project by its first source; else the data as a whole, which are their publisher's. */
export function citedPart({ whole, lang, today, selection }: Citing): CitedPart {
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
    ...(updated && { date: parseEdtf(writtenDate(updated)) }),
  };
  return {
    id: 'project-list',
    title: listStrings[lang].heading,
    source: feed,
    cite: { source: 'feed' },
    accessed: today,
  };
}

const nameIn = (record: object | undefined, lang: Language): string | undefined =>
  record && localName(record, lang).text;

/** The columns on the effect; what is not published stays empty. */
function effectFields({ effect = {} }: Project, lang: Language): readonly CsvField[] {
  return [
    localText(effect, 'intended', lang).text,
    localText(effect, 'criterion', lang).text,
    effect.checked?.text,
    localText(effect, 'result', lang).text,
  ];
}

/** A row for each project in the given order; the first row holds the headings. */
export function csvRows(
  model: StrategyModel,
  projects: readonly Project[],
  lang: Language,
): readonly (readonly CsvField[])[] {
  const { columns, ofStrategy } = listToolsStrings[lang];
  const words = terms[lang];
  const own = new Set(ownProjects(model));
  const unread = new Set(withLostScope(model));
  const rows = projects.map((project): readonly CsvField[] => {
    const { id, kind, scope, topic, lead = [], period, status, budget, decision, url } = project;
    const tell = (key: Extract<keyof Project, string>, known?: string): string =>
      told({ model, lang }, project, key, known);
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
      period?.text ?? tell('period'),
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
export function jsonLd(
  model: StrategyModel,
  projects: readonly Project[],
  lang: Language,
): Graph<DatasetNode> {
  return projectGraph(model, projects, lang, listToolsStrings[lang].strategy);
}
