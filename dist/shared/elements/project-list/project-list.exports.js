import { describeProject, projectFile } from '../../describe/project.js';
import { fileRow, fileHead } from '../../describe/table.js';
import { citedView } from '../../exports/cited-record.js';
import { projectGraph } from '../../exports/project-graph.js';
import { listStrings } from '../../texts/de/project-list.js';

/** The list as a citation, a table and linked data. Pure. */
/** The chosen project by its first source; else the data as a whole, which are their publisher's. */
const citedPart = (view) => citedView(view, { id: 'project-list', title: listStrings[view.lang].heading }, ['project']);
/** A row for each project in the given order; the first row holds the headings. */
function csvRows(model, projects, lang) {
    const telling = { model, lang };
    const rows = projects.map((project) => fileRow(projectFile, (key) => describeProject(project, key, telling), telling));
    return [fileHead('project', projectFile, telling), ...rows];
}
/** The projects as linked data (https://schema.org), in the given order. */
function jsonLd(model, projects, lang) {
    return projectGraph(model, projects, lang);
}

export { citedPart, csvRows, jsonLd };
