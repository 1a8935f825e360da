/** Every table of the kit as rows, from any model. */
import { csvRows as matrixRows } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.exports.js';
import { csvRows as listRows } from '../../src/elements/project-list/project-list.exports.js';
import { csvRows as mapRows } from '../../src/elements/project-map/project-map.exports.js';
import { csvRows as pyramidRows } from '../../src/elements/strategy-pyramid/strategy-pyramid.exports.js';
import { csvRows as timelineRows } from '../../src/elements/timeline/timeline.export.js';
import { layoutTimeline } from '../../src/elements/timeline/timeline.layout.js';
import type { CsvField } from '../../src/exports/csv.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelFrom, snapshotModel } from '../../stories/fixtures/models.js';

type Rows = readonly (readonly CsvField[])[];

/** The tables by name. */
export const kitTables: Readonly<Record<string, (model: StrategyModel) => Rows>> = {
  matrix: (model) => matrixRows(model, () => true, 'de'),
  list: (model) => listRows(model, model.feed.projects, 'de'),
  map: (model) => mapRows(model, 'de'),
  pyramid: (model) => pyramidRows(model, 'de'),
  timeline: (model) => {
    const { groups } = layoutTimeline(model.feed.events, Date.UTC(2026, 0, 1));
    return timelineRows(
      model,
      groups.flatMap(({ items }) => items),
      'de',
    );
  },
};

/** Values in which a spreadsheet reads more than stands there. */
const odd = {
  leitlinien: [{ id: 'G1', number: '4.1.1', title: 'Nummer' }],
  projects: [
    { id: '007', title: 'Nullen', decision: '2025/02', period: '2025-07', summary: ' =1+1' },
    { id: '1E5', title: '＝1+1', summary: 'März 2025', decision: '1/2' },
    { id: '1234567890123456789', title: '50%', summary: '\u00A0=1', decision: 'TRUE' },
  ],
  events: [{ id: '1-2', title: "'Anno' 12:30", date: '2026-03', place: '\n=2+2' }],
};

/** The data with which tables are tried. */
export const tableModels = (): Readonly<Record<string, StrategyModel>> => ({
  shipped: snapshotModel(),
  odd: modelFrom(odd),
});
