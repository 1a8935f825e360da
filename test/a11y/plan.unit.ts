/** Which stories are visited how: nothing may be left out in silence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importScript } from '../package/dist.js';

interface Entry {
  id: string;
  type: 'story' | 'docs';
}
interface Visit {
  entry: Entry;
  width: number;
  scheme: string;
  locale: string;
  isDeep?: boolean;
}
const { plan } = await importScript<{ plan: (entries: Entry[], isWhole: boolean) => Visit[] }>(
  'test/a11y/plan.mjs',
);

const stories = ['a', 'b', 'c'].map((id): Entry => ({ id, type: 'story' }));
const entries: Entry[] = [...stories, { id: 'd', type: 'docs' }];
const told = ({ entry, width, scheme, locale, isDeep }: Visit): string =>
  [entry.id, width, scheme, locale, isDeep ? 'both' : 'axe'].join(' ');

describe('the visits of stories', () => {
  it('are at both widths in `npm test`, at one of them by both engines', () => {
    const visits = plan(entries, false);
    const ofStories = visits.filter(({ entry }) => entry.type === 'story').map(told);
    assert.deepEqual(ofStories.sort(), [
      'a 1280 light de axe',
      'a 320 light de both',
      'b 1280 light de both',
      'b 320 light de axe',
      'c 1280 light de axe',
      'c 320 light de both',
    ]);
  });

  it('are at both widths and in both languages for a page of the manual', () => {
    const visits = plan(entries, false).filter(({ entry }) => entry.type === 'docs');
    assert.deepEqual(visits.map(told).sort(), [
      'd 1280 light de axe',
      'd 1280 light en axe',
      'd 320 light de axe',
      'd 320 light en axe',
    ]);
  });

  it('are in all schemes by both engines in `npm run a11y`', () => {
    const visits = plan(stories, true).map(told);
    assert.equal(new Set(visits).size, 3 * 2 * 3);
    assert.ok(visits.every((each) => each.endsWith('both')));
    for (const scheme of ['light', 'dark', 'forced'])
      assert.ok(visits.includes(`a 320 ${scheme} de both`));
  });
});
