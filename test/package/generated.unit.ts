/** What is made from the catalogue and from the recipes' shared files is what its generator makes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
// @ts-expect-error -- plain scripts without types; the interface below says what they give
import { documents } from '../../scripts/generate/documents.mjs';
// @ts-expect-error -- see above
import { recipes } from '../../scripts/generate/recipes.mjs';
// @ts-expect-error -- see above
import { sourceFiles, strayFiles } from '../../scripts/generate/source.mjs';
// @ts-expect-error -- see above
import { withBlocks } from '../../scripts/generate/blocks.mjs';

interface Made {
  readonly path: string;
  readonly text: string;
}
type Makers = readonly (() => readonly Made[])[];
const made = ([sourceFiles, recipes, documents] as Makers).flatMap((make) => make());

describe('what is generated and kept in git', () => {
  it('is there for every element, once', () => {
    const paths = made.map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
    for (const path of ['src/define/timeline.ts', 'cms/shared/Catalog.php', 'README.md']) {
      assert.ok(paths.includes(path), path);
    }
    assert.deepEqual((strayFiles as () => string[])(), []);
  });

  for (const { path, text } of made) {
    it(`${path} is what the generator makes`, () => {
      assert.equal(readFileSync(path, 'utf8'), text, 'npm run generate');
    });
  }

  it('needs its places', () => {
    assert.throws(() => {
      (withBlocks as (path: string, blocks: object) => void)('README.md', { nothing: '' });
    }, /README\.md has no block "catalogue: nothing"/);
  });
});
