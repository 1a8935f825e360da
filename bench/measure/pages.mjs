// All pages, in turns, so that a machine that gets slower does so for all of them.
import { slow } from '../conditions.mjs';
import { mediansOf, ratioOf } from '../report/statistics.mjs';
import { visit } from './load.mjs';

/** Times that are compared with the static page; of both, what is in the window or all. */
const compared = { window: 'window', all: 'all', takenOver: 'all' };

function ratiosOf(rounds, floorRounds) {
  if (!floorRounds) return {};
  const column = (list, key) => list.map((each) => each[key]);
  return Object.fromEntries(
    Object.entries(compared)
      .filter(([key]) => rounds[0]?.[key] !== undefined)
      .map(([key, floorKey]) => [key, ratioOf(column(rounds, key), column(floorRounds, floorKey))]),
  );
}

/** By name: `{ name, floor, medians, ratios }` of each page. */
export async function measurePages(hub, pages, loads, say) {
  const rounds = new Map(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < loads; round++) {
    say(`Visits, round ${round + 1} of ${loads} …`);
    for (const page of pages) rounds.get(page.name).push(await visit(hub, page, slow));
  }
  return Object.fromEntries(
    pages.map(({ name, floor }) => {
      const own = rounds.get(name);
      const ratios = ratiosOf(own, rounds.get(floor));
      return [name, { name, floor, medians: mediansOf(own), ratios }];
    }),
  );
}
