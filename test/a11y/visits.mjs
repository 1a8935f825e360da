// Visits to entries of the static Storybook; each gives back what is wrong with the entry.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  examineByEqualAccess,
  examineDocs,
  keepChannel,
  setGlobals,
  showDocs,
  showStory,
} from './in-page.mjs';
import { SCHEMES } from './schemes.mjs';

/** How long an entry may take, in milliseconds, on a machine that does other things, too. */
const PATIENCE = 20_000;

/** What of a docs page is tested elsewhere. The frame round the page is Storybook's and not visited. */
const TESTED_ELSEWHERE = [
  '.fdsdoc-live > *', // the element's first story, which is tested as a story at both widths
];

const sourceOf = (file) => readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
const axeSource = sourceOf('axe-core/axe.min.js');
/** A second engine, with rules of its own: IBM Equal Access. */
const equalAccessSource = sourceOf('accessibility-checker-engine/ace.js');

/** Collects what goes wrong in a page besides an entry's own result. */
function watch(page, origin) {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.location().url?.endsWith('/favicon.ico')) return; // a browser's own idea
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
    if (!own) troubles.push(`request to ${url}`);
  });
  return troubles;
}

/**
 * A page with Storybook's frame, in which entries are shown one after the other as by clicks in the
 * sidebar: a reload for each would take most of the time. `troubles` is emptied before each visit.
 */
export async function openPage(browser, origin) {
  const page = await browser.newPage();
  const troubles = watch(page, origin);
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.evaluateOnNewDocument(keepChannel);
  return { page, session, troubles, origin, width: 0, locale: '', scheme: '', shown: '' };
}

async function start(open, id) {
  await open.page.goto(`${open.origin}/iframe.html?id=${id}&viewMode=docs`);
  await open.page.evaluate(() => globalThis.fdsReady);
  await open.page.evaluate(axeSource);
  await open.page.evaluate(equalAccessSource);
  open.locale = 'de';
}

/** Brings the page to width, scheme and language of the next visit. */
export async function prepare(open, { width, locale, scheme = 'light', entry }, neutral) {
  if (open.width !== width) await open.page.setViewport({ width, height: 900 });
  if (open.scheme !== scheme) {
    await open.session.send('Emulation.setEmulatedMedia', { features: SCHEMES[scheme] });
  }
  // A choice of what is shown already would change nothing, and nothing would be reported.
  if (open.shown === entry.id) open.locale = '';
  if (open.locale === '')
    await start(
      open,
      neutral.find((id) => id !== entry.id),
    );
  if (open.locale !== locale) await open.page.evaluate(setGlobals, { locale });
  Object.assign(open, { width, locale, scheme, shown: entry.id });
  open.troubles.length = 0;
}

const tell = (violations, engine = 'axe') =>
  violations.map(({ id, targets }) => `${engine}: ${id} at ${targets.slice(0, 5).join(', ')}`);

const tooWide = (overflow, width) =>
  overflow > 0 && width <= 320 ? [`the page is ${overflow} px too wide`] : [];

/** Visits a story at one width, in one scheme; `isDeep` asks the second engine, too. */
export async function visitStory(open, visit, { neutral }) {
  await prepare(open, visit, neutral);
  const { error, violations, overflow } = await open.page.evaluate(
    showStory,
    visit.entry.id,
    PATIENCE,
  );
  return [
    ...(error ? [error] : []),
    ...tell(violations),
    ...(visit.isDeep
      ? tell(await open.page.evaluate(examineByEqualAccess), 'IBM Equal Access')
      : []),
    ...tooWide(overflow, visit.width),
  ];
}

/** Whether a link of a docs page leads to something: an entry, a file of the build, or out. */
function leads(href, { folder, entries }) {
  const [, type, id] = /^\.\/\?path=\/(docs|story)\/([\w-]+)/.exec(href) ?? [];
  if (id) return entries[id]?.type === type;
  if (/^(https:\/\/|#)/.test(href)) return true;
  return href.startsWith('./') && existsSync(join(folder, href.replace(/[?#].*$/, '')));
}

/** Visits a docs page in one language at one width. */
export async function visitDocs(open, visit, { neutral, folder, entries }) {
  const { entry, width, locale } = visit;
  await prepare(open, visit, neutral);
  const error = await open.page.evaluate(showDocs, entry.id, PATIENCE);
  if (error) return [error];
  const found = await open.page.evaluate(examineDocs, TESTED_ELSEWHERE);
  return [
    ...tell(found.violations),
    ...tooWide(found.overflow, width),
    ...(found.lang === locale ? [] : [`the page says it is in "${found.lang}"`]),
    ...(found.headings === 1 ? [] : [`the page has ${found.headings} first headings`]),
    ...found.dangling.map((href) => `no place on the page for ${href}`),
    ...found.links
      .filter((href) => !leads(href, { folder, entries }))
      .map((href) => `dead link ${href}`),
  ];
}
