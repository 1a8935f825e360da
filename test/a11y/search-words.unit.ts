/** What Storybook's search is given to find. (That it finds it: test/a11y/search.mjs.) */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withSearchWords, type IndexEntry } from '../../.storybook/search/search-words.js';

const entry = (change: Partial<IndexEntry>): IndexEntry => ({
  id: 'x',
  name: 'Docs',
  title: 'Widgets/Timeline',
  type: 'docs',
  importPath: './stories/timeline.stories.ts',
  ...change,
});
const wordsOf = (change: Partial<IndexEntry>): string[] =>
  (withSearchWords(entry(change), '.').anchors ?? []).flatMap(({ title }) => title.split(' '));

describe('words for the search', () => {
  it('hold the labels of an entry and of its groups, in both languages', () => {
    const words = wordsOf({ type: 'story', name: 'Dark' });
    assert.deepEqual(words, ['Dunkel', 'Dark', 'Zeitstrahl', 'Timeline', 'Bausteine', 'Widgets']);
  });
  it("hold what a widget's page says", () => {
    assert.ok(wordsOf({}).includes('Zeitstrahl'));
    assert.ok(wordsOf({}).length > 50);
  });
  it('hold the whole text of a page of the manual, and none of its code marks', () => {
    const importPath = './stories/manual/frameworks/page.mdx';
    const words = wordsOf({ title: 'Handbuch/Rahmenwerke', importPath });
    for (const word of ['Komponente', 'Next.js', 'CUSTOM_ELEMENTS_SCHEMA'.split('_')[0] ?? '']) {
      assert.ok(words.includes(word), word);
    }
    assert.ok(words.every((word) => !/[<>{}`]/.test(word)));
    assert.equal(new Set(words).size, words.length);
  });
  it('keep the anchors that are there', () => {
    const anchors = [{ id: 'a', title: 'A heading' }];
    assert.deepEqual(withSearchWords(entry({ anchors }), '.').anchors?.[0], anchors[0]);
  });
});
