/** Every table of the kit as rows, and all linked data, from any model. */
import { glossaryRows } from '../../src/elements/about/about.tools.js';
import { csvRows as cascadeRows } from '../../src/elements/cascade/cascade.exports.js';
import { sayingOf } from '../../src/elements/cascade/cascade.static.js';
import { LEVELS } from '../../src/model/cascade-levels.js';
import {
  csvRows as matrixRows,
  jsonLd as matrixGraph,
} from '../../src/elements/leitlinien-matrix/leitlinien-matrix.exports.js';
import {
  csvRows as listRows,
  jsonLd as listGraph,
} from '../../src/elements/project-list/project-list.exports.js';
import {
  csvRows as mapRows,
  jsonLd as mapGraph,
} from '../../src/elements/project-map/project-map.exports.js';
import {
  csvRows as pyramidRows,
  jsonLd as pyramidGraph,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.exports.js';
import {
  csvRows as timelineRows,
  jsonLd as timelineGraph,
} from '../../src/elements/timeline/timeline.export.js';
import { layoutTimeline, type TimelineItem } from '../../src/elements/timeline/timeline.layout.js';
import type { CsvField } from '../../src/exports/csv.js';
import type { Language } from '../../src/i18n/language.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelFrom, snapshotModel } from '../../stories/fixtures/models.js';

type Rows = readonly (readonly CsvField[])[];

/** All entries of the timeline. */
export const timelineItems = (model: StrategyModel): readonly TimelineItem[] =>
  layoutTimeline(model.feed.events, Date.UTC(2026, 0, 1)).groups.flatMap(({ items }) => items);

/** The tables by name. */
export const kitTables: Readonly<Record<string, (model: StrategyModel) => Rows>> = {
  matrix: (model) => matrixRows(model, () => true, 'de'),
  list: (model) => listRows(model, model.feed.projects, 'de'),
  map: (model) => mapRows(model, 'de'),
  pyramid: (model) => pyramidRows(model, 'de'),
  timeline: (model) => timelineRows(model, timelineItems(model), 'de'),
  cascade: (model) => cascadeRows(sayingOf(model, 'de', { levels: LEVELS, onlyOfficial: false })),
  glossary: (model) => glossaryRows({ whole: model, lang: 'de' }),
};

/** The linked data by name. */
export const kitGraphs: Readonly<
  Record<string, (model: StrategyModel, lang: Language) => unknown>
> = {
  matrix: (model, lang) => matrixGraph(model, () => true, lang),
  list: (model, lang) => listGraph(model, model.feed.projects, lang),
  map: (model, lang) => mapGraph(model, lang),
  pyramid: (model, lang) => pyramidGraph(model, lang),
  timeline: (model, lang) => timelineGraph(model, timelineItems(model), lang),
};

/** Values in which a spreadsheet reads more than stands there. */
const odd = {
  leitlinien: [{ id: 'G1', number: '4.1.1', title: 'Nummer' }],
  projects: [
    { id: '007', title: 'Nullen', decision: '2025/02', period: '2025-07', summary: ' =1+1' },
    { id: '1E5', title: '＝1+1', summary: 'März 2025', decision: '1/2' },
    { id: '1234567890123456789', title: '50%', summary: '\u00A0=1', decision: 'TRUE' },
  ],
  about: {
    glossary: [
      { term: '4.1.1', text: 'Mi 2025-06-26' },
      { term: 'WAHR ', text: '=1' },
    ],
  },
  events: [{ id: '1-2', title: "'Anno' 12:30", date: '2026-03', place: '\n=2+2' }],
};

/** The data with which tables are tried. */
export const tableModels = (): Readonly<Record<string, StrategyModel>> => ({
  shipped: snapshotModel(),
  odd: modelFrom(odd),
});
