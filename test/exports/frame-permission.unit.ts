import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedInFrame } from '../../src/exports/frame-permission.js';

interface FakePage {
  readonly origin?: string;
  readonly protocol?: string;
  /** Tokens of the frame's sandbox; absent: none; `closed`: a frame that may not be looked at. */
  readonly sandbox?: string;
  readonly closed?: 'null' | 'throws';
  readonly parent?: FakePage;
}

/** As much of a window as is looked at. */
function windowOf({
  origin = 'https://a.example',
  protocol = 'https:',
  sandbox,
  closed,
  parent,
}: FakePage): Window {
  const view = { origin, location: { protocol } };
  const frame = { getAttribute: () => sandbox ?? null };
  return Object.defineProperties(view, {
    parent: { value: parent ? windowOf(parent) : view },
    frameElement: {
      get: () => {
        if (closed === 'throws') throw new Error('SecurityError');
        return closed || !parent ? null : frame;
      },
    },
  }) as unknown as Window;
}

describe('whether files can be saved', () => {
  const cases: readonly (readonly [string, FakePage, boolean | undefined])[] = [
    ['a page of its own', {}, true],
    ['a file on a disk', { origin: 'null', protocol: 'file:' }, true],
    ['a page that its server sandboxes', { origin: 'null' }, undefined],
    ['a frame without sandbox in a page of the same site', { parent: {} }, true],
    [
      'a sandbox that lets files through',
      { sandbox: 'allow-scripts allow-same-origin allow-downloads', parent: {} },
      true,
    ],
    ['a sandbox that does not', { sandbox: 'allow-scripts allow-same-origin', parent: {} }, false],
    [
      'one that lets them through for visitors only',
      { sandbox: 'allow-downloads-without-user-activation', parent: {} },
      false,
    ],
    [
      'the frame round the frame does not',
      { parent: { sandbox: 'allow-scripts', parent: {} } },
      false,
    ],
    ['a frame in a page of another site', { closed: 'null', parent: {} }, undefined],
    ['a frame without an origin', { origin: 'null', closed: 'throws', parent: {} }, undefined],
    [
      'a frame in such a frame',
      { parent: { origin: 'null', closed: 'null', parent: {} } },
      undefined,
    ],
  ];
  for (const [name, page, expected] of cases) {
    it(`is ${String(expected)}: ${name}`, () => {
      assert.equal(allowedInFrame('downloads', windowOf(page)), expected);
    });
  }
});

describe('whether a page can be printed', () => {
  it('is told by the sandbox of the frame, token by token', () => {
    const inside = (sandbox: string): boolean | undefined =>
      allowedInFrame('modals', windowOf({ sandbox, parent: {} }));
    assert.equal(inside('allow-scripts allow-same-origin'), false);
    assert.equal(inside('allow-scripts allow-downloads'), false);
    assert.equal(inside('Allow-Modals\tallow-scripts'), true);
    assert.equal(allowedInFrame('modals', windowOf({})), true);
    assert.equal(allowedInFrame('modals', windowOf({ closed: 'null', parent: {} })), undefined);
  });
});
