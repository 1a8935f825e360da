// Apache ECharts, imported on demand as its handbook says ("Import ECharts"), without animation.
import { FunnelChart, HeatmapChart, MapChart, ScatterChart } from 'echarts/charts';
import {
  GeoComponent,
  GridComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import * as content from './feed.js';

echarts.use([
  ...[FunnelChart, HeatmapChart, MapChart, ScatterChart, CanvasRenderer],
  ...[GeoComponent, GridComponent, TitleComponent, TooltipComponent, VisualMapComponent],
]);

const titled = (text, option) => ({ title: { text }, animation: false, tooltip: {}, ...option });
const countsIn = (max) => ({ min: 0, max, show: false });

const pyramid = (feed) => {
  const data = content.sizesOf(feed).map(({ title, count }) => ({ name: title, value: count }));
  return titled('Ebenen', { series: [{ type: 'funnel', sort: 'ascending', data }] });
};

const matrix = (feed) => {
  const cells = content.cellsOf(feed);
  const words = ({ dataIndex }) => cells[dataIndex].leitlinien.map(({ label }) => label).join('\n');
  return titled('Leitlinien', {
    grid: { left: 90 },
    xAxis: { type: 'category', data: feed.goals.map(({ title }) => title) },
    yAxis: { type: 'category', data: feed.categories.map(({ title }) => title) },
    visualMap: countsIn(8),
    series: [
      {
        type: 'heatmap',
        selectedMode: 'single',
        label: { show: true, formatter: words },
        data: cells.map(({ goal, category, leitlinien }) => [goal, category, leitlinien.length]),
      },
    ],
  });
};

const map = (feed) => {
  const counts = content.countByLand(feed);
  const data = feed.actors.map(({ id, name }) => ({ name, value: counts.get(id) ?? 0 }));
  return titled('Vorhaben', {
    visualMap: countsIn(5),
    series: [{ type: 'map', map: 'laender', label: { show: true }, data }],
  });
};

const timeline = (feed) => {
  const data = feed.events.map((each, n) => ({
    name: each.title,
    value: [content.dayOf(each), n % 6],
  }));
  return titled('Ereignisse', {
    xAxis: { type: 'time' },
    yAxis: { show: false },
    series: [{ type: 'scatter', label: { show: true, formatter: '{b}', position: 'right' }, data }],
  });
};

const parts = { pyramid, matrix, map, timeline };
const charts = {};

const draw = (feed) => {
  for (const [name, option] of Object.entries(parts)) charts[name].setOption(option(feed));
};

const [feed, outlines] = await Promise.all([content.getFeed(), content.getOutlines()]);
echarts.registerMap('laender', outlines);
for (const name of Object.keys(parts)) {
  charts[name] = echarts.init(document.getElementById(name));
  charts[name].on('finished', () => content.isDrawn(name));
}
charts.matrix.on('selectchanged', content.isChosen);
draw(feed);
content.offer({
  update: draw,
  target: (n) => {
    const { left, top } = document.getElementById('matrix').getBoundingClientRect();
    const [x, y] = charts.matrix.convertToPixel({ gridIndex: 0 }, [n % 3, n % 2]);
    return { x: left + x + 8, y: top + y };
  },
});
