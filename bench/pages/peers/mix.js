// A mix of well-known libraries, each as its documentation says: Leaflet for the map, vis-timeline for
// the timeline, Tabulator for pyramid and matrix as tables.
import { geoJSON, map as createMap } from 'leaflet';
import { InteractionModule, SelectRowModule, SortModule, Tabulator } from 'tabulator-tables';
import { DataSet, Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';
import * as content from './feed.js';

Tabulator.registerModule([InteractionModule, SelectRowModule, SortModule]);

const shades = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'];
const itemOf = (each) => ({ id: each.id, content: each.title, start: content.dayOf(each) });
const names = (records) => new Map(records.map(({ id, title }) => [id, title]));

function rowsOf(feed) {
  const [categories, goals] = [names(feed.categories), names(feed.goals)];
  return feed.leitlinien.map(({ id, number, label, category, goal }) => ({
    id,
    number,
    label,
    category: categories.get(category),
    goal: goals.get(goal),
  }));
}

const column = (title, field) => ({ title, field });

function createTable(selector, data, columns, options = {}) {
  const table = new Tabulator(selector, { layout: 'fitColumns', data, columns, ...options });
  table.on('renderComplete', () => content.isDrawn(selector.slice(1)));
  return table;
}

function drawMap(feed, outlines) {
  let counts = content.countByLand(feed);
  const style = ({ properties: { iso } }) => ({
    color: '#fff',
    weight: 1,
    fillOpacity: 1,
    fillColor: shades[Math.min(counts.get(iso) ?? 0, shades.length - 1)],
  });
  const onEachFeature = ({ properties: { iso, name } }, layer) =>
    layer.bindTooltip(`${name}: ${counts.get(iso) ?? 0}`);
  const laender = geoJSON(outlines, { style, onEachFeature });
  const map = createMap('map');
  map.fitBounds(laender.getBounds());
  laender.addTo(map);
  return (next) => {
    counts = content.countByLand(next);
    laender.setStyle(style);
  };
}

const [feed, outlines] = await Promise.all([content.getFeed(), content.getOutlines()]);
const pyramid = createTable('#pyramid', content.sizesOf(feed), [
  column('Ebene', 'title'),
  column('Anzahl', 'count'),
]);
const matrix = createTable(
  '#matrix',
  rowsOf(feed),
  [
    column('Nummer', 'number'),
    column('Leitlinie', 'label'),
    column('Kategorie', 'category'),
    column('Ziel', 'goal'),
  ],
  { selectableRows: 1 },
);
const updateMap = drawMap(feed, outlines);
const items = new DataSet(feed.events.map(itemOf));
const timeline = new Timeline(document.getElementById('timeline'), items, {});
timeline.on('changed', () => content.isDrawn('timeline'));

content.offer({
  async update(next) {
    await Promise.all([
      pyramid.replaceData(content.sizesOf(next)),
      matrix.replaceData(rowsOf(next)),
    ]);
    updateMap(next);
    items.update(next.events.map(itemOf));
  },
});
