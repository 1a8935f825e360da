// Vega-Embed as its README says: a bundle that imports `vega-embed`, one specification a view.
import { changeset } from 'vega';
import embed from 'vega-embed';
import * as content from './feed.js';

const size = { width: 'container', height: 300 };
const table = (values) => ({ name: 'table', values });

const tables = {
  pyramid: content.sizesOf,
  matrix: (feed) =>
    content.cellsOf(feed).map(({ goal, category, leitlinien }) => ({
      goal,
      category,
      count: leitlinien.length,
      words: leitlinien.map(({ label }) => label).join('\n'),
    })),
  map: (feed) => [...content.countByLand(feed)].map(([iso, count]) => ({ iso, count })),
  timeline: (feed) =>
    feed.events.map((each, n) => ({ title: each.title, day: content.dayOf(each), row: n % 6 })),
};

const pyramid = (values) => ({
  ...size,
  data: table(values),
  mark: 'bar',
  encoding: {
    y: { field: 'title', type: 'nominal', sort: null },
    x: { field: 'count', type: 'quantitative' },
  },
});
const matrix = (values) => ({
  ...size,
  data: table(values),
  encoding: { x: { field: 'goal', type: 'nominal' }, y: { field: 'category', type: 'nominal' } },
  layer: [
    {
      params: [{ name: 'chosen', select: { type: 'point', fields: ['goal', 'category'] } }],
      mark: 'rect',
      encoding: {
        color: { field: 'count', type: 'quantitative' },
        opacity: { condition: { param: 'chosen', value: 1 }, value: 0.5 },
      },
    },
    { mark: { type: 'text', lineBreak: '\n' }, encoding: { text: { field: 'words' } } },
  ],
});
const map = (values, outlines) => ({
  ...size,
  height: 500,
  data: { values: outlines.features },
  transform: [
    {
      lookup: 'properties.iso',
      from: { data: table(values), key: 'iso', fields: ['count'] },
    },
  ],
  projection: { type: 'mercator' },
  mark: { type: 'geoshape', stroke: 'white' },
  encoding: { color: { field: 'count', type: 'quantitative' } },
});
const timeline = (values) => ({
  ...size,
  data: table(values),
  encoding: {
    x: { field: 'day', type: 'temporal' },
    y: { field: 'row', type: 'ordinal', axis: null },
  },
  layer: [
    { mark: 'point' },
    { mark: { type: 'text', align: 'left', dx: 8 }, encoding: { text: { field: 'title' } } },
  ],
});

const parts = { pyramid, matrix, map, timeline };
const views = {};

const [feed, outlines] = await Promise.all([content.getFeed(), content.getOutlines()]);
await Promise.all(
  Object.entries(parts).map(async ([name, specification]) => {
    const spec = specification(tables[name](feed), outlines);
    const { view } = await embed(`#${name}`, spec, { mode: 'vega-lite', actions: false });
    views[name] = view;
    content.isDrawn(name);
  }),
);
views.matrix.addSignalListener('chosen', content.isChosen);
content.offer({
  async update(next) {
    for (const [name, view] of Object.entries(views)) {
      const change = changeset()
        .remove(() => true)
        .insert(tables[name](next));
      await view.change('table', change).runAsync();
      content.isDrawn(name);
    }
  },
  target: (n) => {
    const { left, top } = document.querySelector('#matrix svg').getBoundingClientRect();
    const [x0, y0] = views.matrix.origin();
    const { goals, categories } = feed;
    const across = views.matrix.scale('x');
    const down = views.matrix.scale('y');
    return {
      x: left + x0 + across(goals[n % 3].title) + 8,
      y: top + y0 + down(categories[n % 2].title) + 8,
    };
  },
});
