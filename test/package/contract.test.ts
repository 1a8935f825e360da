/**
 * Public names, written down a second time and by hand: what a page, a style sheet or a program of
 * somebody else relies on cannot be renamed or dropped by changing the catalogue alone.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { colourTokens } from '../../src/styles/tokens.styles.js';
import { exists, readJson, readText, root } from './dist.js';

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
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

const elements = readJson<{ modules: { declarations: Element[] }[] }>('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .map((element) => [element.tagName, element] as const);
const elementOf = new Map(elements);

const namesOf = (items: readonly Item[] = []): string[] => items.map(({ name }) => name).sort();

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Texts of the modules below a folder, but for those of plain HTML. */
const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.static.'))
    .map((name) => readText(`${folder}/${name}`));

/** Names of parts in the templates of a file. */
const partsOf = (text: string): string[] =>
  [...text.matchAll(/\spart="([\w-]+)/g)].map(([, name = '']) => name);

/** Names of parts in the templates below a folder; `selected` and the like are states of one. */
const partsIn = (folder: string): string[] => [...new Set(sourcesIn(folder).flatMap(partsOf))];

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

  it('name every part that a style sheet can reach', () => {
    // Only some widgets have a switch between views.
    const switches = partsOf(readText('src/parts/view-switch.ts'));
    const shared = partsIn('src/parts').filter((name) => !switches.includes(name));
    // The filter has neither details nor a footer.
    const without = { 'fds-strategy': shared, 'fds-filter': ['details', 'footer'] };
    for (const [tag, { cssParts }] of elements) {
      const none: readonly string[] = new Map(Object.entries(without)).get(tag) ?? [];
      const folder = `src/elements/${tag.slice('fds-'.length)}`;
      const hasSwitch = sourcesIn(folder).some((text) => /\bviewSwitch\(/.test(text));
      const own = [...partsIn(folder), ...(hasSwitch ? switches : [])];
      const wanted = [...own, ...shared.filter((name) => !none.includes(name))];
      const listed = namesOf(cssParts);
      assert.deepEqual(
        wanted.filter((name) => !listed.includes(name)),
        [],
        tag,
      );
    }
  });

  it('name every property that a style sheet can set', () => {
    const styles = ['src/styles', 'src/elements', 'src/parts'].flatMap(sourcesIn);
    const used = styles.flatMap((text) =>
      [...text.matchAll(/var\(\s*(--fds-(?!private|color)[\w-]*\w)/g)].map(([, name]) => name),
    );
    const colours = colourTokens.map(([name, , , , , own = name]) => `--fds-color-${own}`);
    const wanted = new Set([...used, ...colours].filter((name) => name !== ''));
    for (const [tag, { cssProperties }] of elements) {
      if (tag === 'fds-strategy') continue;
      const listed = namesOf(cssProperties);
      assert.deepEqual(
        [...wanted].filter((name) => !listed.includes(name ?? '')),
        [],
        tag,
      );
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
