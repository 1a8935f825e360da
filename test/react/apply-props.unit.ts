/** From one rendering to the next: what is set, what is taken away, what is left alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyProps, NOTHING } from '../../src/react/apply-props.js';
import { splitProps } from '../../src/react/split-props.js';

/** As much of an element as is touched, with a record of it. */
function fakeElement(initial: Record<string, string> = {}) {
  const attributes = new Map(Object.entries(initial));
  const log: string[] = [];
  const element = {
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, text: string) => {
      attributes.set(name, text);
      log.push(`${name}=${text}`);
    },
    removeAttribute: (name: string) => {
      attributes.delete(name);
      log.push(`${name} removed`);
    },
    set selection(value: unknown) {
      log.push(`selection: ${JSON.stringify(value)}`);
    },
    set strategy(value: unknown) {
      log.push(`strategy: ${JSON.stringify(value)}`);
    },
  };
  const take = (): string[] => log.splice(0);
  return { element: element as unknown as HTMLElement, take };
}

describe('applying props', () => {
  it('leaves what the server has written', () => {
    const { element, take } = fakeElement({ land: 'DE-MV' });
    applyProps(element, splitProps({ land: 'DE-MV', view: 'list' }), NOTHING);
    assert.deepEqual(take(), ['view=list']);
  });

  it('sets what differs, and takes away what is given no more', () => {
    const { element, take } = fakeElement();
    const first = splitProps({ land: 'DE-MV', view: 'list', hidden: true });
    const second = splitProps({ land: 'DE-HH', hidden: false, strategy: { a: 1 } });
    applyProps(element, first, NOTHING);
    take();
    applyProps(element, second, first);
    assert.deepEqual(take(), ['land=DE-HH', 'view removed', 'hidden removed', 'strategy: {"a":1}']);
    applyProps(element, splitProps({}), second);
    assert.deepEqual(take(), ['land removed', 'strategy: undefined']);
  });

  it('does not undo what a visitor has chosen or changed since', () => {
    const { element, take } = fakeElement();
    const choice = () => splitProps({ view: 'list', selection: { type: 'leitlinie', id: 'G2' } });
    const first = choice();
    applyProps(element, first, NOTHING);
    element.setAttribute('view', 'table');
    take();
    applyProps(element, choice(), first);
    assert.deepEqual(take(), []);
  });

  it('clears a choice that is given as null, and one that is given no more', () => {
    const { element, take } = fakeElement();
    const chosen = splitProps({ selection: { type: 'leitlinie', id: 'G2' } });
    const none = splitProps({ selection: null });
    applyProps(element, none, chosen);
    applyProps(element, splitProps({}), chosen);
    applyProps(element, splitProps({}), none);
    applyProps(element, none, NOTHING);
    assert.deepEqual(take(), ['selection: null', 'selection: null']);
  });
});
