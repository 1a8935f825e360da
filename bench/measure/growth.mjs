// Pages with many records, at the full speed of this machine: from navigation to painted, a live update,
// and what a record costs on the heap. Each page is a tag with its feed, as on the other pages.
import { plain } from '../conditions.mjs';
import { makeFeed } from '../feed/make-feed.mjs';
import { oneTag } from '../pages/kit.mjs';
import { feedAt, preparePage } from '../pages/pages.mjs';
import { median } from '../report/statistics.mjs';
import { visit } from './load.mjs';

/** What grows, and which widget shows it. */
const subjects = [
  { name: 'map by projects', widget: 'project-map', list: 'projects' },
  { name: 'timeline by events', widget: 'timeline', list: 'events' },
  { name: 'list by projects', widget: 'project-list', list: 'projects' },
  { name: 'matrix by projects', widget: 'leitlinien-matrix', list: 'projects' },
  { name: 'matrix by Leitlinien', widget: 'leitlinien-matrix', list: 'leitlinien' },
];

async function prepareSubject(hub, { name, widget, list }, count) {
  const feeds = feedAt(`/grown-${list}-${count}.json`, makeFeed({ [list]: count }));
  hub.server.put(feeds.url, feeds.now);
  const page = { name: `${name} ${count}`, feeds, ...oneTag(widget, feeds.url) };
  return { subject: name, count, ...(await preparePage(hub, page)) };
}

const summary = (visits, key) => median(visits.map((each) => each[key]));

/** Rows `{ subject, count, painted, update, heap, heapPerRecord }`; times in ms, heap in bytes. */
export async function measureGrowth(hub, { growths, counts }) {
  const [few] = counts;
  const many = counts.at(-1);
  const pages = [];
  for (const subject of subjects) {
    for (const count of [few, many]) pages.push(await prepareSubject(hub, subject, count));
  }
  const visits = new Map(pages.map((page) => [page, []]));
  for (let round = 0; round < growths; round++) {
    for (const page of pages) visits.get(page).push(await visit(hub, page, plain));
  }
  const rows = pages.map((page) => ({
    subject: page.subject,
    count: page.count,
    painted: summary(visits.get(page), 'all'),
    update: summary(visits.get(page), 'update'),
    heap: summary(visits.get(page), 'heap'),
  }));
  const heapWithFew = (subject) => rows.find((row) => row.subject === subject).heap;
  return rows
    .filter(({ count }) => count === many)
    .map((row) => ({
      ...row,
      heapPerRecord: (row.heap - heapWithFew(row.subject)) / (many - few),
    }));
}
