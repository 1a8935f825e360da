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
      const names = attributes.map(({ name }) => name);
      const props = names.map((name) =>
        name === 'key' ? 'shareKey' : name.startsWith('data-') ? name : camel(name),
      );
      const given = splitProps(Object.fromEntries(props.map((name) => [name, 'x'])));
      // What React lets no attribute be is set as a property.
      const reached = [...given.attributes.keys(), ...given.properties.keys()];
      assert.deepEqual(reached.sort(), names.sort());
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

  it('gives the share key under a name that React leaves alone', () => {
    const { attributes, properties, others } = splitProps({
      shareKey: 'k2025',
      kind: 'standard',
    });
    assert.deepEqual([...properties], [['key', 'k2025']]);
    assert.deepEqual([...attributes], [['kind', 'standard']]);
    assert.deepEqual(others, {});
  });

  it('are understood by the names of properties, too', () => {
    const { attributes } = splitProps({ dataGround: 'own', dataTheme: 'dark', headingLevel: 3 });
    assert.deepEqual(Object.fromEntries(attributes), {
      'data-ground': 'own',
      'data-theme': 'dark',
      'heading-level': '3',
    });
  });

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
