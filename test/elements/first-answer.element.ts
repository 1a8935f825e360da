/** What a visitor sees first of a choice, before what is chosen has been drawn. */
import { expect } from '@open-wc/testing';
import '../../src/define/strategy.js';
import { matrixParts } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.parts.js';
import { loadDetails } from '../../src/parts/details.js';
import { makeWidget, smallModel } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { entryOf, rootOf } from '../support/strategy-page.js';
import type { LitElement } from 'lit';

const [L1, L2] = ['leitlinie:L1', 'leitlinie:L2'];

/** A matrix that a visitor has come near to, so that the code of the details is there. */
async function approached(): Promise<LitElement> {
  const widget = makeWidget('fds-leitlinien-matrix');
  widget.strategy = smallModel();
  document.body.append(widget);
  await settled(widget);
  const { more, structure } = matrixParts;
  await Promise.all([loadDetails(), more.load(), structure.load()]);
  widget.requestUpdate();
  await settled(widget);
  return widget;
}

const look = (widget: LitElement, ref: string): (string | null)[] =>
  ['data-state', 'aria-expanded', 'aria-controls', 'aria-current'].map((name) =>
    entryOf(widget, ref).getAttribute(name),
  );

const PLAIN = ['plain', 'false', null, null];
const OPEN = ['selected', 'true', 'details', null];

describe('the first answer to a choice', () => {
  let widget: LitElement;
  beforeEach(async () => {
    widget = await approached();
  });
  afterEach(() => {
    widget.remove();
  });

  it('is there at once, before the details are, and stays', async () => {
    entryOf(widget, L1).click();
    expect(look(widget, L1)).to.deep.equal(OPEN);
    expect(rootOf(widget).querySelector('.details')).to.equal(null);
    await widget.updateComplete;
    expect(look(widget, L1)).to.deep.equal(OPEN);
    expect(rootOf(widget).querySelector('.details')).to.not.equal(null);
  });

  it('is that of the last of two choices', async () => {
    entryOf(widget, L1).click();
    entryOf(widget, L2).click();
    expect([look(widget, L1), look(widget, L2)]).to.deep.equal([PLAIN, OPEN]);
    await widget.updateComplete;
    expect([look(widget, L1), look(widget, L2)]).to.deep.equal([PLAIN, OPEN]);
  });

  it('is gone where the page takes the choice back at once', async () => {
    entryOf(widget, L1).click();
    (widget as LitElement & { strategy: unknown }).strategy = smallModel();
    await settled(widget);
    const isChosen = rootOf(widget).querySelector('.details') !== null;
    expect(look(widget, L1)).to.deep.equal(isChosen ? OPEN : PLAIN);
  });

  it('is gone where the choice is taken back before it is drawn', async () => {
    entryOf(widget, L1).click();
    entryOf(widget, L1).click();
    await widget.updateComplete;
    expect(look(widget, L1)).to.deep.equal(PLAIN);
    expect(rootOf(widget).querySelector('.details')).to.equal(null);
  });

  it('is none where the page prevents the choice', () => {
    widget.addEventListener('fds-select', (event) => {
      event.preventDefault();
    });
    entryOf(widget, L1).click();
    expect(look(widget, L1)).to.deep.equal(PLAIN);
  });
});
