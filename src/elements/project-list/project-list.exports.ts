/** The list as a citation, a table and linked data. Pure. */
import { describeProject, projectFile } from '../../describe/project.js';
import { fileHead, fileRow } from '../../describe/table.js';
import type { CitedPart } from '../../exports/citation.js';
import { citedView, type Citing } from '../../exports/cited-record.js';
import type { CsvField } from '../../exports/csv.js';
import { projectGraph } from '../../exports/project-graph.js';
import type { DatasetNode, Graph } from '../../exports/schema-org.js';
import type { Project } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { listStrings } from '../../texts/de/project-list.js';

/** The chosen project by its first source; else the data as a whole, which are their publisher's. */
export const citedPart = (view: Citing): CitedPart =>
  citedView(view, { id: 'project-list', title: listStrings[view.lang].heading }, ['project']);

/** A row for each project in the given order; the first row holds the headings. */
export function csvRows(
  model: StrategyModel,
  projects: readonly Project[],
  lang: Language,
): readonly (readonly CsvField[])[] {
  const telling = { model, lang };
  const rows = projects.map((project) =>
    fileRow(projectFile, (key) => describeProject(project, key, telling), telling),
  );
  return [fileHead('project', projectFile, telling), ...rows];
}

/** The projects as linked data (https://schema.org), in the given order. */
export function jsonLd(
  model: StrategyModel,
  projects: readonly Project[],
  lang: Language,
): Graph<DatasetNode> {
  return projectGraph(model, projects, lang);
}
