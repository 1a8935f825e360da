// What every story says, in both languages: the tree that assistive technology gets, and the words on
// the page. For changes of the code that must change nothing a visitor notices:
//
//   npm run storybook:build && node scripts/record-stories.mjs --out ../before
//   … change, build again …
//   node scripts/record-stories.mjs --compare ../before
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { openPage, prepare } from '../test/a11y/visits.mjs';
import { showStory } from '../test/a11y/in-page.mjs';
import { treeOf } from './accessibility-tree.mjs';
import { chromiumArgs, findBrowsers } from './browsers.mjs';
import { root } from './paths.mjs';
import { serveFolder } from './server/static.mjs';
import { fontEnvironment } from './test/fonts.mjs';

const PATIENCE = 30_000;

/** All words of the story, shadow roots included, one text a line. Runs in the page. */
function wordsOf() {
  const found = [];
  const visit = (node) => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) found.push(text);
      return;
    }
    if (node instanceof Element && ['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName)) return;
    const inner = node.shadowRoot ?? (node.localName === 'slot' ? undefined : node);
    for (const child of inner?.childNodes ?? []) visit(child);
  };
  visit(document.querySelector('#storybook-root'));
  return found.join('\n');
}

async function record(open, session, visit, neutral) {
  await prepare(open, visit, neutral);
  const { error } = await open.page.evaluate(showStory, visit.entry.id, PATIENCE);
  const words = await open.page.evaluate(wordsOf);
  return `${error ? `ERROR ${error}\n` : ''}${await treeOf(session)}\n---\n${words}\n`;
}

async function recordAll(folder, out, pattern) {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const all = Object.values(entries);
  const neutral = all
    .filter(({ type }) => type === 'docs')
    .slice(0, 2)
    .map(({ id }) => id);
  const stories = all.filter(({ type, id }) => type === 'story' && pattern.test(id));
  const server = await serveFolder(folder, { headers: { 'Cache-Control': 'max-age=3600' } });
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: chromiumArgs(),
    env: { ...process.env, ...fontEnvironment('wide') },
  });
  try {
    const open = await openPage(browser, server.origin);
    const session = await open.page.createCDPSession();
    for (const locale of ['de', 'en']) {
      for (const entry of stories) {
        const text = await record(open, session, { entry, width: 1280, locale }, neutral);
        writeFileSync(join(out, `${entry.id}.${locale}.txt`), text);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Names of the records that differ, or that only one of the folders has. */
function differences(before, after) {
  const names = new Set([...readdirSync(before), ...readdirSync(after)]);
  const read = (folder, name) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
  return [...names].sort().filter((name) => read(before, name) !== read(after, name));
}

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(root, 'storybook-static') },
    out: { type: 'string' },
    compare: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const out = values.out ?? mkdtempSync(join(tmpdir(), 'fds-stories-'));
mkdirSync(out, { recursive: true });
await recordAll(values.folder, out, new RegExp(values.only));
console.log(`${readdirSync(out).length} records in ${out}`);
if (values.compare) {
  const changed = differences(values.compare, out);
  for (const name of changed)
    console.log(`differs: diff ${join(values.compare, name)} ${join(out, name)}`);
  console.log(`${changed.length} differ`);
  process.exitCode = changed.length > 0 ? 1 : 0;
}
