/** What editors and Storybook are told of the elements: complete, typed, in agreement. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributesOf, elements as catalogue } from '../../src/catalogue.js';
import { exists, readJson } from './dist.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly fieldName?: string;
}
interface ElementDescription {
  readonly name: string;
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly Item[];
  readonly members: readonly (Item & { readonly kind: string; readonly attribute?: string })[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}
interface Values {
  readonly name: string;
  readonly values?: readonly { readonly name: string; readonly description?: string }[];
  readonly value?: { readonly type: string };
}

const { modules } = readJson<{
  modules: { path: string; declarations: ElementDescription[] }[];
}>('dist/custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations);
const { tags } = readJson<{ tags: { name: string; attributes: Values[] }[] }>(
  'dist/vscode.html-custom-data.json',
);
const jetBrains = readJson<{
  contributions: { html: { elements: { name: string; attributes: Values[] }[] } };
}>('dist/web-types.json').contributions.html.elements;

const names = (items: readonly Item[]): string[] => items.map(({ name }) => name);
const attributeOf = (list: readonly Values[] | undefined, name: string): Values | undefined =>
  list?.find((each) => each.name === name);

describe('custom-elements.json', () => {
  it('has every element that is registered, and the file that it is in', () => {
    const classes = elements.map(({ name, tagName }) => [tagName, name]);
    const listed = Object.entries(catalogue).map(([name, { className }]) => [
      `fds-${name}`,
      className,
    ]);
    assert.deepEqual(classes.sort(), listed.sort());
    for (const { path, declarations } of modules) {
      assert.ok(exists(path), path);
      for (const { tagName } of declarations) {
        assert.ok(exists(`dist/define/${tagName.slice('fds-'.length)}.js`), tagName);
      }
    }
  });

  for (const { attributes, tagName } of elements) {
    it(`lists the values of <${tagName}> that the catalogue lists, the default first`, () => {
      for (const [name, values] of Object.entries(attributesOf(tagName.slice('fds-'.length)))) {
        // Of which one may name several, it is any text for the class.
        if (typeof values === 'string' || 'someOf' in values) continue;
        const text = attributes.find((each) => each.name === name)?.type?.text;
        const known = (text ?? '').match(/'\w+'/g)?.map((each) => each.slice(1, -1)) ?? [];
        // Without `view` the timeline goes by its width, so the class has no first value.
        assert.deepEqual([...known].sort(), [...values].sort(), name);
      }
    });
  }

  for (const element of elements) {
    it(`says of everything of <${element.tagName}> what it is and of what type`, () => {
      const { attributes, members, events, slots, cssParts = [], cssProperties = [] } = element;
      assert.ok(element.summary);
      const all = [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties];
      for (const { name, description } of all) assert.ok(description, name || 'the slot');
      for (const { name, type } of [...attributes, ...members, ...events]) {
        assert.ok(type?.text, name);
        // Names of our own sources say nothing to a reader; the model is the one that is exported.
        assert.doesNotMatch(type.text, /\bany\b|unknown|import\(|Exclude<|\b\w+(Name|Detail)\b/);
      }
    });

    it(`has all attributes of <${element.tagName}>, also those that it inherits`, () => {
      const common = ['src', 'land', 'lang', 'data-theme'];
      const own =
        element.tagName === 'fds-strategy' ? ['refresh', 'linkable'] : ['for', 'heading-level'];
      const found = names(element.attributes);
      for (const name of [...common, ...own]) assert.ok(found.includes(name), name);
      assert.equal(new Set(found).size, found.length);
      const fields = element.members.flatMap(({ attribute }) => attribute ?? []);
      assert.deepEqual(
        element.attributes
          .filter(({ fieldName }) => fieldName)
          .map(({ name }) => name)
          .sort(),
        [...fields].sort(),
      );
    });

    it(`spells out the events of <${element.tagName}>`, () => {
      const types = new Map(element.events.map(({ name, type }) => [name, type?.text ?? '']));
      assert.deepEqual(
        [...types.keys()],
        ['fds-select', 'fds-selection-change', 'fds-filter-change', 'fds-load', 'fds-error'],
      );
      assert.match(
        types.get('fds-select') ?? '',
        /^CustomEvent<\{ type: 'actor' \| .*'topic', id: string \} \| null>$/,
      );
      assert.match(types.get('fds-filter-change') ?? '', /^CustomEvent<\{.*'with-topic'\?: string/);
      assert.match(types.get('fds-load') ?? '', /url: string \| null, updated: string \| null/);
      assert.match(
        types.get('fds-error') ?? '',
        /problems: \(\{ path: string, message: string, code: .* \}\)\[\]/,
      );
    });
  }
});

describe('the descriptions for editors', () => {
  const literals = (text: string): string[] =>
    [...text.matchAll(/'([^']+)'/g)].map(([, v]) => v ?? '');

  it('offer the values of every attribute that has a list of them', () => {
    let lists = 0;
    for (const { tagName, attributes } of elements) {
      const vsCode = tags.find(({ name }) => name === tagName)?.attributes;
      const webTypes = jetBrains.find(({ name }) => name === tagName)?.attributes;
      for (const { name, type } of attributes) {
        const expected = literals(type?.text ?? '');
        if (expected.length === 0) continue;
        lists += 1;
        const offered = attributeOf(vsCode, name)?.values?.map((value) => value.name);
        assert.deepEqual(offered, expected, `${tagName} ${name}`);
        const text = attributeOf(webTypes, name)?.value?.type ?? '';
        assert.deepEqual(literals(text), expected, `${tagName} ${name}`);
      }
    }
    const listed = elements.flatMap(({ tagName }) =>
      Object.values(attributesOf(tagName.slice('fds-'.length))).filter(Array.isArray),
    );
    // The catalogue calls the languages a kind of their own.
    assert.equal(lists, listed.length + elements.length);
  });

  it('offer the Länder by code and name', () => {
    for (const list of [tags, jetBrains]) {
      for (const { name, attributes } of list) {
        const values = attributeOf(attributes, 'land')?.values ?? [];
        assert.equal(values.length, 16, name);
        const saxony = values.find((value) => value.name === 'DE-SN');
        assert.equal(saxony?.description, 'Sachsen');
      }
    }
  });
});
