// Storybook's own search, as a visitor uses it: German words lead somewhere.
import { openPage } from './visits.mjs';

/** What is looked for, and an entry that has to be among what is found. */
const searches = {
  Zeitstrahl: 'widgets-timeline',
  Landkarte: 'widgets-project-map',
  Dunkel: '--dark',
  CSV: 'widgets-project-list',
  nginx: 'handbuch-betrieb',
  Next: 'handbuch-rahmenwerke',
  Barrierefreiheit: 'handbuch-barrierefreiheit',
  Timeline: 'widgets-timeline',
};

const MENU = '#storybook-explorer-menu [data-id]';

/** Writes into the search; returns what it lists where that is not what is wanted. */
async function missed(page, field, [text, wanted]) {
  await field.click({ count: 3 });
  await field.type(text);
  const isThere = await page
    .waitForSelector(`#storybook-explorer-menu [data-id*="${wanted}"]`, { timeout: 10_000 })
    .catch(() => undefined);
  if (isThere) return [];
  const ids = await page.$$eval(MENU, (all) => all.map(({ dataset }) => dataset.id));
  return [`"${text}" does not find ${wanted}, but: ${ids.join(', ') || 'nothing'}`];
}

/** One sentence for each search that does not find what it should. */
export async function visitSearch(browser, origin) {
  const { page } = await openPage(browser, origin);
  await page.goto(`${origin}/index.html`, { waitUntil: 'domcontentloaded' });
  const field = await page.waitForSelector('#storybook-explorer-searchfield');
  const problems = [];
  for (const search of Object.entries(searches)) {
    problems.push(...(await missed(page, field, search)));
  }
  await page.close();
  return problems;
}
