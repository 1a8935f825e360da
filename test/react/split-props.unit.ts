/** What a React component makes of its props: for every attribute, property and event of the kit. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitProps } from '../../src/react/split-props.js';
import { readJson } from '../package/dist.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly name: string;
      readonly tagName: string;
      readonly attributes: readonly { name: string; fieldName?: string }[];
      readonly members: readonly {
        kind: string;
        name: string;
        attribute?: string;
        readonly?: boolean;
      }[];
      readonly events: readonly { name: string }[];
    }[];
  }[];
}
const { modules } = readJson<Manifest>('dist/custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations);
const camel = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const none = (): void => undefined;

describe('the props of a component', () => {
  for (const { tagName, attributes, members, events } of elements) {
    it(`reach <${tagName}>: attributes, properties and events`, () => {
      const props = attributes.map(({ name }) => (name.startsWith('data-') ? name : camel(name)));
      const given = splitProps(Object.fromEntries(props.map((name) => [name, 'x'])));
      assert.deepEqual(
        [...given.attributes.keys()].sort(),
        attributes.map(({ name }) => name).sort(),
      );
      const own = members.filter(
        ({ attribute, readonly, kind }) => !attribute && !readonly && kind !== 'method',
      );
      assert.notEqual(own.length, 0);
      for (const { name } of own) {
        assert.deepEqual([...splitProps({ [name]: null }).properties.keys()], [name]);
      }
      for (const { name } of events) {
        const prop = camel(`on-${name}`);
        assert.deepEqual([...splitProps({ [prop]: none }).listeners], [[name, none]]);
      }
    });
  }

  it('leave to React what is its own', () => {
    const style = { color: 'red' };
    const { attributes, others } = splitProps({ children: 'text', style, onClick: none });
    assert.deepEqual(others, { children: 'text', style, onClick: none });
    assert.equal(attributes.size, 0);
  });

  it('are written as HTML has them', () => {
    const { attributes } = splitProps({
      className: 'wide',
      tabIndex: -1,
      linkable: true,
      hidden: false,
      spellCheck: false,
      'aria-busy': false,
      'data-x': true,
      title: undefined,
      land: null,
    });
    assert.deepEqual(Object.fromEntries(attributes), {
      class: 'wide',
      tabindex: '-1',
      linkable: '',
      spellcheck: 'false',
      'aria-busy': 'false',
      'data-x': 'true',
    });
  });

  it('hear nothing where no function is given', () => {
    assert.equal(splitProps({ onFdsSelect: undefined, onFdsLoad: null }).listeners.size, 0);
  });
});
