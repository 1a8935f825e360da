// The same four views written by hand, without any library: fetched, drawn once, updated in place.

const getJson = async (url) => (await fetch(url, { cache: 'no-cache' })).json();
const byId = (id) => document.getElementById(id);

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const list = (items) => make('ul', {}, ...items.map((item) => make('li', {}, item)));

function drawPyramid({ layers, leitlinien, topics, projects }) {
  const below = [leitlinien, topics, projects];
  return layers.map(({ title, summary }, n) =>
    make(
      'section',
      {},
      make('h3', {}, `${title} (${below[n].length})`),
      make('p', {}, summary),
      n === 1 ? list(topics.map((topic) => topic.title)) : '',
    ),
  );
}

const choice = ({ id, label }) => make('button', { type: 'button', 'data-id': id }, label);

function drawMatrix({ categories, goals, leitlinien }) {
  const head = make('tr', {}, make('td'), ...goals.map(({ title }) => make('th', {}, title)));
  const row = (category) =>
    make(
      'tr',
      {},
      make('th', {}, category.title),
      ...goals.map((goal) => {
        const own = leitlinien.filter(
          (each) => each.category === category.id && each.goal === goal.id,
        );
        return make('td', {}, list(own.map(choice)));
      }),
    );
  return [make('table', {}, head, ...categories.map(row)), make('p', { id: 'details' })];
}

function countLeads({ projects }) {
  const counts = new Map();
  for (const { lead } of projects) for (const id of lead) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function drawMap(feed, { width, height, paths }) {
  const svg = (name, attributes, ...children) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const counts = countLeads(feed);
  const shapes = Object.entries(paths).map(([iso, { d, x, y }]) => {
    const text = svg('text', { x, y }, `${iso.slice(3)} ${counts.get(iso) ?? 0}`);
    return svg('g', { 'data-iso': iso }, svg('path', { d }), text);
  });
  const words = feed.actors.map(({ id, name }) => `${name}: ${counts.get(id) ?? 0}`);
  return [svg('svg', { viewBox: `0 0 ${width} ${height}` }, ...shapes), list(words)];
}

const drawTimeline = ({ events }) => [
  make(
    'ol',
    {},
    ...[...events]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ id, date, title, summary }) =>
        make('li', { 'data-event': id }, `${date} `, make('strong', {}, title), ` ${summary}`),
      ),
  ),
];

function draw(feed, outlines) {
  byId('pyramid').replaceChildren(make('h2', {}, 'Ebenen'), ...drawPyramid(feed));
  byId('matrix').replaceChildren(make('h2', {}, 'Leitlinien'), ...drawMatrix(feed));
  byId('map').replaceChildren(make('h2', {}, 'Vorhaben'), ...drawMap(feed, outlines));
  byId('timeline').replaceChildren(make('h2', {}, 'Ereignisse'), ...drawTimeline(feed));
}

let current;

/** Marks what was clicked, says what it is, and marks the Länder that work on it. */
function choose(button) {
  const { id } = button.dataset;
  for (const each of byId('matrix').querySelectorAll('button')) {
    each.setAttribute('aria-pressed', String(each === button));
  }
  const { title, summary } = current.leitlinien.find((each) => each.id === id);
  const served = current.projects.filter(({ leitlinien }) => leitlinien.includes(id));
  const leads = new Set(served.flatMap(({ lead }) => lead));
  byId('details').replaceChildren(
    make('strong', {}, title),
    ` ${summary}`,
    list(served.map((project) => project.title)),
  );
  for (const land of byId('map').querySelectorAll('[data-iso]')) {
    land.classList.toggle('chosen', leads.has(land.dataset.iso));
  }
}

const [feed, outlines] = await Promise.all([
  getJson('/feed.json'),
  getJson('/data/laender.paths.json'),
]);
current = feed;
draw(current, outlines);
byId('matrix').addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button) choose(button);
});
globalThis.benchUpdate = async () => {
  current = await getJson('/feed.json');
  draw(current, outlines);
};
