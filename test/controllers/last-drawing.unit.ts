import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LastDrawing } from '../../src/controllers/last-drawing.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { smallFeed } from '../support/small-feed.js';

const widget = {};
const other = {};
const model = modelFrom(smallFeed());
const L1 = { type: 'leitlinie', id: 'L1' } as const;

const state = (more: object = {}): Parameters<LastDrawing['note']>[0] => ({
  model,
  feed: { filter: null },
  selection: { selection: null, origin: undefined },
  ...more,
});

/** What a widget has that has drawn this state. */
function drawn(of = state()): LastDrawing {
  const last = new LastDrawing(widget);
  last.note(of);
  return last;
}

describe('what a widget has to draw', () => {
  it('waits for its turn where the data are new, or filtered anew', () => {
    assert.equal(new LastDrawing(widget).canWait(state()), true);
    assert.equal(drawn().canWait(state()), false);
    assert.equal(drawn().canWait(state({ model: modelFrom(smallFeed()) })), true);
    assert.equal(drawn().canWait(state({ feed: { filter: { land: 'DE-HE' } } })), true);
  });

  it('is drawn at once where a visitor chooses in it, or the page does', () => {
    for (const origin of [widget, undefined]) {
      assert.equal(drawn().canWait(state({ selection: { selection: L1, origin } })), false);
    }
  });

  it('waits where a visitor chooses elsewhere, until that is drawn', () => {
    const chosen = state({ selection: { selection: L1, origin: other } });
    const last = drawn();
    assert.equal(last.canWait(chosen), true);
    last.note(chosen);
    assert.equal(last.canWait(chosen), false);
  });
});
