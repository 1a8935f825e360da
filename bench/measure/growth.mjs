// Pages with many records, at the full speed of this machine: from navigation to painted, a live update,
// and what a record costs on the heap. Each page is a tag with its feed, as on the other pages.
import { plain } from '../conditions.mjs';
import { makeFeed } from '../feed/make-feed.mjs';
import { oneTag } from '../pages/kit.mjs';
import { feedAt, preparePages } from '../pages/pages.mjs';
import { median } from '../report/statistics.mjs';
import { visit } from './load.mjs';

/** What grows, which widget shows it, and what a visitor does there. */
const subjects = [
  {
    name: 'map by projects',
    widget: 'project-map',
    list: 'projects',
    click: { target: 'button[data-place]', chosen: 'button[data-place][aria-expanded="true"]' },
  },
  { name: 'timeline by events', widget: 'timeline', list: 'events' },
  {
    name: 'timeline to scale by events',
    widget: 'timeline',
    attributes: ' spacing="scale"',
    list: 'events',
    click: { target: 'button', words: 'Vergrößern' },
  },
  {
    name: 'list by projects',
    widget: 'project-list',
    list: 'projects',
    typing: 'input[type="search"]',
  },
  { name: 'matrix by projects', widget: 'leitlinien-matrix', list: 'projects' },
  { name: 'matrix by Leitlinien', widget: 'leitlinien-matrix', list: 'leitlinien' },
];

function pageOf({ server }, subject, count) {
  const { name, widget, attributes, list, click, typing } = subject;
  const feeds = feedAt(`/grown-${list}-${count}.json`, makeFeed({ [list]: count }));
  server.put(feeds.url, feeds.now);
  const make = () => ({ ...oneTag(widget, feeds.url, attributes), click, typing });
  return { subject: name, count, name: `${name} ${count}`, feeds, make };
}

const summary = (visits, key) => median(visits.map((each) => each[key]));

/** Rows by subject; times in ms, heap in bytes. */
export async function measureGrowth(hub, { growths, counts }, say) {
  say('Preparing pages with many records …');
  const [few] = counts;
  const many = counts.at(-1);
  const described = subjects.flatMap((subject) =>
    [few, many].map((count) => pageOf(hub, subject, count)),
  );
  const pages = await preparePages(hub, described);
  const visits = new Map(pages.map((page) => [page, []]));
  for (let round = 0; round < growths; round++) {
    say(`Many records, round ${round + 1} of ${growths} …`);
    for (const page of pages) visits.get(page).push(await visit(hub, page, plain));
  }
  const rows = pages.map((page) => ({
    subject: page.subject,
    count: page.count,
    painted: summary(visits.get(page), 'all'),
    update: summary(visits.get(page), 'update'),
    heap: summary(visits.get(page), 'heap'),
    nodes: summary(visits.get(page), 'nodes'),
    click: summary(visits.get(page), 'clickAll'),
    typed: summary(visits.get(page), 'typed'),
  }));
  const heapWithFew = (subject) => rows.find((row) => row.subject === subject).heap;
  return rows
    .filter(({ count }) => count === many)
    .map((row) => ({
      ...row,
      heapPerRecord: (row.heap - heapWithFew(row.subject)) / (many - few),
    }));
}
