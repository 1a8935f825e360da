/** Contrast: the formula, what stands on what, and the ground of the page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heldColours, pageGround, tokenContrast } from '../checks/look.js';
import { contrast, hex, over, readColour } from '../contrast.js';
import type { PaletteSeen, Rgba } from '../observations.types.js';
import { colours, findingsOf, idsOf, light, palette } from './observed.fixture.js';

const WHITE: Rgba = [1, 1, 1, 1];
const grey = (value: number): Rgba => [value / 255, value / 255, value / 255, 1];
const near = (actual: number, expected: number): void => {
  assert.ok(Math.abs(actual - expected) < 0.005, `${actual}, not ${expected}`);
};

describe('the contrast ratio of WCAG', () => {
  it('has the values that everybody gets', () => {
    near(contrast([0, 0, 0, 1], WHITE), 21);
    near(contrast(WHITE, [0, 0, 0, 1]), 21);
    near(contrast(WHITE, WHITE), 1);
    near(contrast(grey(0x76), WHITE), 4.54);
    near(contrast(grey(0x77), WHITE), 4.48);
    near(contrast([1, 0, 0, 1], WHITE), 4);
  });
  it('sees half transparent colours on their ground', () => {
    assert.deepEqual(over([0, 0, 0, 0.5], WHITE), [0.5, 0.5, 0.5, 1]);
    near(contrast([0, 0, 0, 0], WHITE), 1);
  });
  it('reads what browsers compute', () => {
    assert.deepEqual(readColour('rgb(255, 0, 51)'), [1, 0, 0.2, 1]);
    assert.deepEqual(readColour('rgba(255, 0, 0, 0.5)'), [1, 0, 0, 0.5]);
    assert.deepEqual(readColour('color(srgb 1 0.5 0)'), [1, 0.5, 0, 1]);
    assert.deepEqual(readColour('color(srgb 1 0.5 0 / 0.25)'), [1, 0.5, 0, 0.25]);
    assert.equal(readColour('color(display-p3 1 0 0)'), undefined);
    assert.equal(readColour('red'), undefined);
    assert.equal(hex([1, 0, 0.2, 1]), '#ff0033');
  });
});

describe('the contrast of tokens', () => {
  const seen = (named: Record<string, string>, more: Partial<PaletteSeen> = {}) => ({
    palettes: [{ ...palette, colours: colours({ ...light, ...named }), ...more }],
  });
  it('is fine with the values of the kit', () => {
    assert.deepEqual(idsOf(tokenContrast), ['ok contrast-light']);
    assert.match(findingsOf(tokenContrast)[0]?.explanation ?? '', /6,69 : 1 bis 16,83 : 1/);
  });
  it('names pairs that fail, with numbers that are cut and not rounded', () => {
    const [finding] = findingsOf(tokenContrast, seen({ muted: '#777777', accent: '#77ffdd' }));
    assert.equal(finding?.state, 'fault');
    const lines = finding?.code?.split('\n') ?? [];
    assert.equal(
      lines[0],
      '--fds-color-muted #777777 / --fds-color-paper #ffffff = 4,47 : 1, nötig 4,5 : 1',
    );
    assert.equal(lines.length, 3);
    assert.match(lines[2] ?? '', /on-accent.*\/ --fds-color-accent/);
  });
  it('asks less of colours that draw than of text', () => {
    assert.deepEqual(idsOf(tokenContrast, seen({ 'topic-1': '#8a8a8a' })), ['ok contrast-light']);
    assert.deepEqual(idsOf(tokenContrast, seen({ 'topic-1': '#aaaaaa' })), [
      'fault contrast-low-light',
    ]);
  });
  it('is a notice in a scheme that the page does not show', () => {
    const unused = { scheme: 'dark', used: false } as const;
    assert.deepEqual(idsOf(tokenContrast, seen({ muted: '#bbbbbb' }, unused)), [
      'notice contrast-low-dark',
    ]);
  });
});

describe('the ground of the page', () => {
  const on = (ground: Rgba, current = true) => ({ palettes: [{ ...palette, ground, current }] });
  it('is fine where the text can be read on it', () => {
    assert.deepEqual(idsOf(pageGround), []);
    assert.deepEqual(idsOf(pageGround, on([0, 0, 0, 1], false)), []);
  });
  it('is a fault where it cannot, and says what to do', () => {
    const [finding] = findingsOf(pageGround, on([0.1, 0.1, 0.1, 1]));
    assert.equal(finding?.state, 'fault');
    assert.match(finding?.code ?? '', /data-ground="own"/);
  });
});

describe('colours of the page that could not be read', () => {
  const asked = (said: Record<string, string>, more: Partial<PaletteSeen> = {}) => ({
    palettes: [{ ...palette, said: colours(said), ...more }],
  });
  it('are told with what is seen instead', () => {
    assert.deepEqual(idsOf(heldColours), []);
    const [finding] = findingsOf(heldColours, asked({ muted: '#aaaaaa', text: light.text }));
    assert.equal(finding?.state, 'ok');
    assert.equal(finding?.code, `--fds-color-muted: #aaaaaa → ${light.muted}`);
  });
  it('are not told of a scheme that the page does not show', () => {
    assert.deepEqual(idsOf(heldColours, asked({ muted: '#aaaaaa' }, { used: false })), []);
  });
});
