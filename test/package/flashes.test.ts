/**
 * Nothing flashes: no more than three flashes a second (WCAG 2.3.1), since no animation of the kit runs a second
 * time, and nothing draws by a clock.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distFiles, readText } from './dist.js';

const files = ['.js', '.css', '.html'].flatMap((ending) => distFiles(ending));

/** What matches in any built file, with the file. */
const found = (pattern: RegExp): readonly string[] =>
  files.flatMap((file) =>
    [...readText(`dist/${file}`).matchAll(pattern)].map(([words]) => `${file}: ${words}`),
  );

/** An animation, up to the end of its declaration. */
const ANIMATION = /\banimation(?:-[a-z-]+)?: ?[^;}"'`\n]+/g;

describe('the kit', () => {
  it('has animations that run once', () => {
    const all = found(ANIMATION);
    assert.ok(all.length > 0);
    const again = all.filter((each) =>
      /infinite|alternate|iteration|(?<![\d.])\d+(?![\d.]*m?s)/.test(
        each.split(': ').slice(1).join(),
      ),
    );
    assert.deepEqual(again, []);
  });

  it('draws nothing by a clock, and holds no film', () => {
    assert.deepEqual(
      found(/\bsetInterval\(|<animate\b|<set\b|<marquee\b|<blink\b|<video\b|\.gif\b/g),
      [],
    );
  });
});
