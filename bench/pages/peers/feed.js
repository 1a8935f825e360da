// What the pages of other libraries have in common: the feed, read as the library wants it, and the
// three things that the bench asks of a page.

const get = async (url, options) => {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
};

/** The feed as it is now. */
export const getFeed = () => get('/feed.json', { cache: 'no-cache' });
export const getOutlines = () => get('/data/laender.geo.json');

/** How many projects each Land leads, by its code. */
export function countByLand(feed) {
  const counts = new Map();
  for (const { lead } of feed.projects) {
    for (const id of lead) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Leitlinien by category and goal. */
export const cellsOf = (feed) =>
  feed.categories.flatMap((category) =>
    feed.goals.map((goal) => ({
      category: category.title,
      goal: goal.title,
      leitlinien: feed.leitlinien.filter(
        (each) => each.category === category.id && each.goal === goal.id,
      ),
    })),
  );

/** How many records stand behind each layer of the strategy. */
export const sizesOf = (feed) =>
  feed.layers.map(({ title }, n) => ({
    title,
    count: [feed.leitlinien, feed.topics, feed.projects][n].length,
  }));

/** The day of an event; of months the first. */
export const dayOf = ({ date }) => (date.length === 7 ? `${date}-01` : date);

/** Says that a part is drawn: by an event of the library, since canvases have no words. */
export const isDrawn = (part) => performance.mark(`drawn:${part}`);
/** Says that what was clicked looks chosen. */
export const isChosen = () => performance.mark('chosen');
/** What the bench calls for a live update, and to know where to click. */
export function offer({ update, target }) {
  globalThis.benchUpdate = async () => update(await getFeed());
  if (target) globalThis.benchTarget = target;
}
