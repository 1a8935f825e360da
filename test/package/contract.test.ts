/**
 * Public names, written down a second time and by hand: what a page, a style sheet or a program of
 * somebody else relies on cannot be renamed or dropped by changing the catalogue alone.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exists, readJson } from './dist.js';

const ofWidgets = ['src', 'for', 'land', 'lang', 'heading-level', 'since', 'data-ground'];
const ofAll = [...ofWidgets, 'data-theme'];

const attributes: Readonly<Record<string, readonly string[]>> = {
  'fds-strategy': [
    ...['src', 'refresh', 'land', 'lang', 'since', 'data-ground', 'data-theme'],
    ...['linkable', 'id'],
  ],
  'fds-strategy-pyramid': ofAll,
  'fds-leitlinien-matrix': [...ofAll, 'view'],
  'fds-project-map': [...ofAll, 'view'],
  'fds-timeline': [...ofAll, 'view', 'spacing'],
  'fds-project-list': ofAll,
  'fds-filter': ofAll,
  'fds-details': ofAll,
  'fds-cascade': [...ofAll, 'levels'],
  'fds-quorum': [...ofAll, 'kind', 'key'],
  'fds-about': [...ofAll, 'view'],
};

const values: Readonly<Record<string, readonly string[]>> = {
  'fds-project-map view': ['map', 'tiles', 'list'],
  'fds-leitlinien-matrix view': ['matrix', 'structure'],
  'fds-timeline view': ['axis', 'list', 'table'],
  'fds-timeline spacing': ['even', 'scale'],
  'fds-about view': ['compact', 'full'],
};

const events = [
  ...['fds-select', 'fds-selection-change', 'fds-load', 'fds-error', 'fds-filter-change'],
].sort();

const files = [
  ...['fds.js', 'fds.classic.js', 'index.js', 'index.d.ts', 'define.js', 'define.d.ts'],
  ...['feed.v1.json', 'feed.v1.schema.json', 'embed.html', 'embed-height.js'],
  ...['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json', 'integrity.json'],
  ...['cli/fds.js', 'static/index.html', 'fds.css'],
];

interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly fieldName?: string;
}
interface Element {
  readonly name: string;
  readonly tagName: string;
  readonly attributes: readonly Item[];
  readonly members: readonly Item[];
  readonly events: readonly Item[];
}

const elements = readJson<{ modules: { declarations: Element[] }[] }>('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .map((element) => [element.tagName, element] as const);
const elementOf = new Map(elements);

const namesOf = (items: readonly Item[] = []): string[] => items.map(({ name }) => name).sort();

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What the platform gives every element by itself. */
const ofThePlatform = ['id', 'lang'];

describe('public names', () => {
  it('are those of these elements and no others', () => {
    assert.deepEqual([...elementOf.keys()].sort(), Object.keys(attributes).sort());
  });

  for (const [tag, names] of Object.entries(attributes)) {
    it(`of ${tag}: class, attributes, properties, events, reload()`, () => {
      const element = elementOf.get(tag);
      assert.equal(element?.name, `F${camelCase(tag).slice(1)}`);
      assert.deepEqual(namesOf(element?.attributes), [...names].sort());
      assert.deepEqual(namesOf(element?.events), events);
      const members = namesOf(element?.members);
      const properties = names.filter((name) => !ofThePlatform.includes(name)).map(camelCase);
      for (const each of [...properties, 'strategy', 'reload']) {
        assert.ok(members.includes(each), `${tag} has no ${each}`);
      }
    });
  }

  it('have the values that attributes are given', () => {
    const { tags } = readJson<{
      tags: { name: string; attributes: { name: string; values?: Item[] }[] }[];
    }>('dist/vscode.html-custom-data.json');
    for (const [place, promised] of Object.entries(values)) {
      const [tag, attribute] = place.split(' ');
      const known = tags
        .find(({ name }) => name === tag)
        ?.attributes.find(({ name }) => name === attribute)?.values;
      assert.deepEqual(namesOf(known), [...promised].sort(), place);
    }
  });

  it('include the property by which a page chooses', () => {
    assert.ok(namesOf(elementOf.get('fds-strategy')?.members).includes('selection'));
  });

  it('are those of these files', () => {
    const modules = Object.keys(attributes).flatMap((tag) => {
      const name = tag.slice('fds-'.length);
      return ['js', 'd.ts'].flatMap((end) => [`elements/${name}.${end}`, `define/${name}.${end}`]);
    });
    for (const file of [...files, ...modules]) assert.ok(exists(`dist/${file}`), file);
  });
});
