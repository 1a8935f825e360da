import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { promises } from '../../.storybook/docs/promises.texts.js';
import { readPromiseTests } from '../../.storybook/vite/promise-tests.js';
import { elements } from '../../.storybook/widgets/manifest.js';
import { german } from '../../.storybook/widgets/manifest-de.js';
import { widgetTexts } from '../../.storybook/widgets/widget-texts.js';
import { checklist } from '../../stories/manual/embedding/checklist.js';
import { parseFeed } from '../../src/feed/parse-feed.js';

const descriptions = new Set(
  [...elements.values()]
    .flatMap(({ attributes, properties, events, slots, parts, cssProperties }) => [
      ...[attributes, properties, events, slots, parts, cssProperties].flat(),
    ])
    .map(({ description = '' }) => description.replace(/\s+/g, ' ')),
);

test('every description of the manifest is there in German', () => {
  const missing = [...descriptions].filter((text) => text && !(text in german));
  assert.deepEqual(missing, []);
  const unused = Object.keys(german).filter((text) => !descriptions.has(text));
  assert.deepEqual(unused, []);
});

test('every element has its texts', () => {
  assert.deepEqual(Object.keys(widgetTexts).sort(), [...elements.keys()].sort());
});

test('every page of the manual exists in both languages', () => {
  const folder = 'stories/manual';
  const pages = readdirSync(folder);
  assert.ok(pages.length >= 9);
  for (const page of pages) {
    const texts = ['de', 'en'].map((lang) =>
      readFileSync(`${folder}/${page}/${page}.${lang}.mdx`, 'utf8'),
    );
    const [german, english] = texts.map((text) => text.match(/^#+ /gm));
    assert.deepEqual(german, english, `${page}: headings of both languages`);
  }
});

test('the small feed of the manual is a feed', () => {
  const text = readFileSync('stories/manual/feed/sample-feed.json', 'utf8');
  const { feed, problems } = parseFeed(JSON.parse(text));
  assert.deepEqual(problems, []);
  assert.equal(feed?.events.length, 1);
});

test('the promises are G01 to G24, and proofs are found by name', () => {
  assert.deepEqual([promises.length, promises[0]?.id, promises.at(-1)?.id], [24, 'G01', 'G24']);
  const tests = readPromiseTests('.');
  const ids = promises.map(({ id }) => id);
  assert.deepEqual(
    Object.keys(tests).filter((id) => !ids.includes(id)),
    [],
  );
  assert.ok(tests['G01']?.some(({ file }) => file === 'test/e2e/portal.e2e.ts'));
});

test('the checklist for pages where the script does not run is the same in both languages', () => {
  const ids = (lang: 'de' | 'en'): string[] => checklist[lang].map(({ id }) => id);
  assert.deepEqual(ids('de'), ids('en'));
  assert.equal(new Set(ids('de')).size, ids('de').length);
  for (const step of [...checklist.de, ...checklist.en]) {
    assert.ok(step.look && step.sign && step.remedy, step.id);
  }
  assert.equal(checklist.de.filter(({ code }) => code).length, 5);
});
