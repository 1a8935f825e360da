/**
 * Where README, manual, examples and recipes propose an accent for light and one for dark pages, both can be
 * read as they are; a single one is held within bounds by the kit (test/elements/contrast.element.ts).
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readText, root } from '../package/dist.js';

/** The kit's paper, light and dark, as in src/styles/tokens.styles.ts. */
const [, LIGHT = '', DARK = ''] =
  /\['paper', '(#\w{6})', '(#\w{6})'/.exec(readText('src/styles/tokens.styles.ts')) ?? [];

/** Texts that somebody copies from. */
const texts = ['README.md', '.storybook', 'stories/manual', 'examples', 'cms', 'deploy'].flatMap(
  (path) =>
    path.endsWith('.md')
      ? [path]
      : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(md|mdx|css|html|tsx?)$/.test(name))
          .map((name) => join(path, name)),
);

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Each proposed accent, as it is on light and on dark pages. */
function accents(): { path: string; light: string; dark: string }[] {
  const pattern = /--fds-color-accent:\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g;
  return texts.flatMap((path) =>
    [...readText(path).matchAll(pattern)].map(([, light = '', dark = '']) => ({
      path,
      light,
      dark,
    })),
  );
}

describe('the proposed accents', () => {
  it('are found, and the papers too', () => {
    assert.match(LIGHT, /^#\w{6}$/);
    assert.match(DARK, /^#\w{6}$/);
    assert.ok(accents().length >= 1);
  });
  it('have 4.5 : 1 on light and on dark paper', () => {
    const poor = accents().filter(
      ({ light, dark }) => contrast(light, LIGHT) < 4.5 || contrast(dark, DARK) < 4.5,
    );
    assert.deepEqual(poor, []);
  });
});
