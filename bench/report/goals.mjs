// What was asked for, beside what was measured. Ratios are to the static page with the same content, of
// the same run.
import { kilobytes, megabytes, milliseconds, ratio } from './markdown.mjs';

const four = 'four widgets';
const alone = (name) => `${name} alone`;

/** A value of a page's medians, or of its ratios. */
const of = (page, key) => (run) => run.pages[page]?.medians[key];
const by = (page, key) => (run) => run.pages[page]?.ratios[key];
const grown = (subject, key) => (run) => run.growth.find((row) => row.subject === subject)?.[key];
const read = (count) => (run) => {
  const row = run.reading.find((each) => each.where === 'Node' && each.count === count);
  return row && row.json + row.parse + row.model;
};

const instrument = (start) => (run) =>
  run.instruments.find(({ what }) => what.startsWith(start))?.ms;

const times = (what, value, limit) => ({ what, value, limit, show: ratio });
const within = (what, value, limit) => ({
  what,
  value,
  limit,
  show: (ms) => (ms === undefined ? undefined : `${milliseconds(ms)} ms`),
});
const counted = (what, value, limit) => ({ what, value, limit, show: (n) => n?.toFixed(0) });

/** The goals: each is met where the value is at most its limit. */
const goals = [
  times('four widgets, script tag only: what is in the window', by(four, 'window'), 1.5),
  times('four widgets, script tag only: all', by(four, 'all'), 1.8),
  times('four widgets, shipped feed: all', by(`${four}, shipped feed`, 'all'), 2),
  times('four widgets, shipped snapshot: all', by(`${four}, shipped snapshot`, 'all'), 2),
  times(
    'four widgets, preload lines: what is in the window',
    by(`${four}, preloaded`, 'window'),
    1.3,
  ),
  times('four widgets, preload lines: all', by(`${four}, preloaded`, 'all'), 1.6),
  within('main thread busy until painted', of(four, 'busyCpu'), 650),
  times('prerendered: readable', by(`${four}, prerendered`, 'all'), 1.1),
  times('prerendered: taken over', by(`${four}, prerendered`, 'takenOver'), 2),
  times('map alone', by(alone('project-map'), 'all'), 1.7),
  times('timeline alone', by(alone('timeline'), 'all'), 1.7),
  times('matrix alone', by(alone('leitlinien-matrix'), 'all'), 1.7),
  times('cascade alone', by(alone('cascade'), 'all'), 1.8),
  times('vote alone', by(alone('quorum'), 'all'), 1.8),
  within('blocking time', of(four, 'blocked'), 0),
  counted('requests until painted', of(four, 'requests'), 10),
  counted('depth of the chain of requests', of(four, 'depth'), 3),
  {
    what: 'heap of the page',
    value: of(four, 'heap'),
    limit: 2_200_000,
    show: (bytes) => (bytes === undefined ? undefined : `${megabytes(bytes)} MB`),
  },
  within('click to paint, what was clicked', of(four, 'click'), 45),
  within('first click to paint, what was clicked', of(four, 'firstClick'), 45),
  within('live update', of(four, 'update'), 60),
  { what: 'layout shift', value: of(four, 'shift'), limit: 0, show: (n) => n?.toFixed(3) },
  {
    what: 'bare matrix: data, brotli',
    value: of('bare matrix, shipped snapshot', 'snapshotBytes'),
    limit: 8_000,
    show: (bytes) => (bytes === undefined ? undefined : `${kilobytes(bytes)} kB`),
  },
  within('10,000 projects from text to model, in Node', read(10_000), 120),
  within('cascade with 1,000 projects laid out, in Node', instrument('cascade'), 30),
  within('all coalitions of one key, in Node', instrument('all coalitions'), 50),
  ...['map by projects', 'timeline by events', 'list by projects', 'matrix by Leitlinien'].flatMap(
    (subject) => [
      within(`10,000 records, ${subject}: painted`, grown(subject, 'painted'), 450),
      within(`10,000 records, ${subject}: update`, grown(subject, 'update'), 200),
      {
        what: `10,000 records, ${subject}: heap a record`,
        value: grown(subject, 'heapPerRecord'),
        limit: 1_000,
        show: (bytes) => (bytes === undefined ? undefined : `${kilobytes(bytes)} kB`),
      },
    ],
  ),
];

/** Rows `{ what, measured, goal, isMet }`; `isMet` is undefined where a run did not measure it. */
export function judge(run) {
  return goals.map(({ what, value, limit, show }) => {
    const measured = value(run);
    return {
      what,
      measured: show(measured),
      goal: `≤ ${show(limit)}`,
      isMet: measured === undefined ? undefined : measured <= limit,
    };
  });
}
