// KoliBri as its README says: theme and components are registered once, tables get their data.
import { register } from '@public-ui/components';
import { defineCustomElements } from '@public-ui/components/loader';
import { DEFAULT } from '@public-ui/theme-default';
import * as content from './feed.js';

const column = (label, key) => ({ label, key });
const headers = (...columns) => ({ horizontal: [columns] });

const tables = {
  pyramid: {
    columns: headers(column('Ebene', 'title'), column('Anzahl', 'count')),
    rows: content.sizesOf,
  },
  matrix: {
    columns: headers(column('Nummer', 'number'), column('Leitlinie', 'label')),
    rows: (feed) => feed.leitlinien.map(({ id, number, label }) => ({ id, number, label })),
  },
  map: {
    columns: headers(column('Land', 'name'), column('Vorhaben', 'count')),
    rows: (feed) => {
      const counts = content.countByLand(feed);
      return feed.actors.map(({ id, name }) => ({ name, count: counts.get(id) ?? 0 }));
    },
  },
  timeline: {
    columns: headers(column('Datum', 'date'), column('Ereignis', 'title')),
    rows: (feed) => feed.events.map(({ date, title }) => ({ date, title })),
  },
};

const draw = (feed) => {
  for (const [name, { rows }] of Object.entries(tables)) {
    document.querySelector(`#${name} kol-table-stateful`)._data = rows(feed);
  }
};

register(DEFAULT, defineCustomElements);
const feed = await content.getFeed();
for (const [name, { columns }] of Object.entries(tables)) {
  const table = document.createElement('kol-table-stateful');
  table._label = document.querySelector(`#${name} h2`).textContent;
  table._headers = columns;
  document.getElementById(name).append(table);
}
const matrix = document.querySelector('#matrix kol-table-stateful');
matrix._selection = { keyPropertyName: 'id', label: ({ label }) => label };
matrix._on = { onSelectionChange: content.isChosen };
draw(feed);
content.offer({ update: draw });
