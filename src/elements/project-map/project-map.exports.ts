/** The projects by place as a citation, a table and linked data. Pure. */
import { describeProject, type ProjectField } from '../../describe/project.js';
import { fileHead, fileRow } from '../../describe/table.js';
import type { CitedPart } from '../../exports/citation.js';
import { citedView, type Citing } from '../../exports/cited-record.js';
import type { CsvField } from '../../exports/csv.js';
import { projectGraph } from '../../exports/project-graph.js';
import type { DatasetNode, Graph } from '../../exports/schema-org.js';
import type { Project } from '../../feed/feed.types.js';
import { localName, type Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { layoutProjectMap, leadsOf, UNPUBLISHED, type Place } from './project-map.layout.js';
import { projectMapStrings } from '../../texts/de/project-map.js';
import { mapToolsStrings } from '../../texts/de/project-map-tools.js';
import { noLeadWords } from '../../describe/lost.js';

/** What is chosen by its first source; else the data as a whole, which are their publisher's. */
export const citedPart = (view: Citing): CitedPart =>
  citedView(view, { id: 'project-map', title: projectMapStrings[view.lang].heading }, [
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
] as const satisfies readonly ProjectField[];

/** Each actor on the map and beside it, organisations one by one; then what has no lead. */
function rolesOf(places: readonly Place[]): readonly Place[] {
  return places.flatMap((place) => (place.inside.length > 0 ? place.inside : [place]));
}

/** A row for each place and project in which it has a part; the first row holds the headings. */
export function csvRows(model: StrategyModel, lang: Language): readonly (readonly CsvField[])[] {
  const { laender, beside } = layoutProjectMap(model);
  const words = mapToolsStrings[lang];
  const { unpublished } = projectMapStrings[lang];
  const telling = { model, lang };
  const fields = (project: Project): readonly CsvField[] =>
    fileRow(FIELDS, (key) => describeProject(project, key, telling), telling);
  const rows = rolesOf([...laender, ...beside]).flatMap(({ id, actors, leads, partners }) => {
    const [actor] = actors;
    const name = actor ? localName(actor, lang).text : id;
    const whose = (project: Project): string =>
      id === UNPUBLISHED ? noLeadWords(telling, [project], unpublished) : name;
    const leading = (project: Project): CsvField => {
      if (id === UNPUBLISHED) return undefined;
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
export function jsonLd(model: StrategyModel, lang: Language): Graph<DatasetNode> {
  return projectGraph(model, model.feed.projects, lang);
}
