// Pieces of the shipped feed: what the first pictures of widgets show, so that a page which is only
// read loads no more than that. Each piece is a small feed of its own, complete for its widgets; the
// whole feed replaces it when a visitor comes near, or at once where anything else is asked for.
// A key here brings its other languages along (`title_en`, `summary_simple`). What is missing shows in the
// test that compares the pictures: test/render/first-pictures.unit.ts.

/** Keys of the feed itself, which every footer shows. */
const FEED = ['version', 'updated', 'title', 'publisher', 'licence'];

const NAMED = ['title', 'label'];

/** What is in each piece: the keys of the records of a list, with those of what they hold. */
export const PIECES = {
  // Where things stand: the fields of Anhang 1, the places of projects.
  places: {
    goals: NAMED,
    categories: NAMED,
    leitlinien: [...NAMED, 'number', 'category', 'goal'],
    actors: ['kind', 'name', 'short'],
    projects: ['scope', 'lead', 'partners'],
    scopes: ['title', 'own'],
  },
  // What the strategy is made of and how it came about: layers and what they hold, dates.
  course: {
    vision: ['title'],
    layers: [...NAMED, 'summary', 'notes'],
    goals: NAMED,
    leitlinien: ['label', 'category', 'goal'],
    topics: [...NAMED, 'cross'],
    projects: [...NAMED, 'scope', 'topic', 'milestones'],
    scopes: ['title', 'own'],
    events: [
      ...NAMED,
      'kind',
      'date',
      'status',
      'decision/number',
      'decision/deadline',
      'decision/revokes',
      'cite/source',
    ],
    figures: ['value'],
  },
  voting: {
    voting: ['laender', 'share', 'keys/id', 'keys/label', 'keys/year', 'cite'],
    actors: ['kind', 'name', 'short', 'shares'],
    sources: ['title', 'url'],
  },
  about: {
    about: true,
    layers: NAMED,
    topics: [...NAMED, 'cross'],
    leitlinien: ['number', 'label', 'cite/source'],
    actors: ['kind', 'name', 'short'],
    events: ['decision/number'],
    sources: ['title', 'publisher', 'date', 'url'],
  },
};

/** The end of a key that holds a text in another language, or in Einfache Sprache. */
const LANGUAGE = /_(?:[a-z]{2}|simple)$/;

const isObject = (value) => typeof value === 'object' && value !== null;

/** Parts of a value, by the ways to them; what is inside of lists as what is in themselves. */
function cut(value, ways) {
  if (Array.isArray(value)) return value.map((each) => cut(each, ways));
  if (!isObject(value)) return value;
  const parts = Object.entries(value).flatMap(([key, inner]) => {
    const own = ways.filter((way) => way.split('/')[0] === key.replace(LANGUAGE, ''));
    if (own.length === 0) return [];
    const deeper = own.filter((way) => way.includes('/')).map((way) => way.replace(/^.*?\//, ''));
    return [[key, deeper.length > 0 ? cut(inner, deeper) : inner]];
  });
  return Object.fromEntries(parts);
}

/** Ids of all sources that are cited in a value. */
function citedIn(value) {
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap(citedIn);
  return Array.isArray(value.cite) ? [...value.cite.map(({ source }) => source), ...inner] : inner;
}

/** How many records each list of a feed has: what a page is told when data are shown. */
const countsOf = (feed) =>
  Object.fromEntries(
    Object.entries(feed)
      .filter(([, value]) => Array.isArray(value))
      .map(([name, records]) => [name, records.length]),
  );

/** One piece of a feed; of its sources those that it cites. */
export function pieceOf(feed, table) {
  const { sources, ...lists } = Object.fromEntries(
    Object.entries(table)
      .filter(([name]) => name in feed)
      .map(([name, keys]) => [name, keys === true ? feed[name] : cut(feed[name], ['id', ...keys])]),
  );
  const cited = new Set(citedIn(lists));
  return {
    ...cut(feed, FEED),
    ...lists,
    ...(sources && { sources: sources.filter(({ id }) => cited.has(id)) }),
    counts: countsOf(feed),
  };
}
