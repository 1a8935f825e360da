/** The block's editor script, run as it is among stand-ins for WordPress' packages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { askWordpress, root } from './php.js';

interface Made {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly unknown[];
}
interface Block {
  readonly edit: (props: unknown) => Made;
  readonly save: () => unknown;
}

const attributes = (
  JSON.parse(readFileSync(`${root}cms/wordpress/fds-widgets/block/block.json`, 'utf8')) as {
    attributes: Record<string, { default: string }>;
  }
).attributes;

const all = (node: unknown): Made[] => {
  if (Array.isArray(node)) return node.flatMap(all);
  if (typeof node !== 'object' || node === null) return [];
  const made = node as Made;
  return [made, ...made.children.flatMap(all)];
};

/** Loads the script; gives the block that it registers. */
function load(): { name: string; block: Block } {
  let registered: { name: string; block: Block } | undefined;
  const wp = {
    blocks: {
      registerBlockType: (name: string, block: Block) => {
        registered = { name, block };
      },
    },
    blockEditor: { useBlockProps: () => ({}), InspectorControls: 'InspectorControls' },
    components: { SelectControl: 'Select', TextControl: 'Text', PanelBody: 'PanelBody' },
    element: {
      createElement: (type: unknown, props: Made['props'], ...children: unknown[]): Made => ({
        type,
        props,
        children,
      }),
    },
    serverSideRender: 'ServerSideRender',
  };
  const [lists] = askWordpress([['editor', null]], { options: { WPLANG: 'de_DE' } }) as [string];
  const script = readFileSync(`${root}cms/wordpress/fds-widgets/block/editor.js`, 'utf8');
  runInNewContext(`${lists}\n${script}`, { wp });
  assert.ok(registered, 'no block');
  return registered;
}

describe('the block in the editor of WordPress', () => {
  const { name, block } = load();
  const defaults = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, value.default]),
  );
  const fields = (widget: string, changes: unknown[] = []): Made[] =>
    all(
      block.edit({
        attributes: { ...defaults, widget },
        setAttributes: (change: unknown) => changes.push(change),
      }),
    ).filter(({ type }) => type === 'Select' || type === 'Text');

  it('has a field for every attribute, with a label, and stores nothing but these', () => {
    const keys = fields('timeline').map(({ props }) => props['key']);
    assert.equal(name, 'fds/widgets');
    assert.deepEqual(keys.sort(), Object.keys(attributes).sort());
    for (const { props } of fields('timeline')) assert.match(String(props['label']), /^[A-ZÜ]/);
    assert.equal(block.save(), null);
  });

  it('offers only views that the widget has', () => {
    const views = (widget: string): unknown =>
      fields(widget)
        .filter(({ props }) => props['key'] === 'view')
        .flatMap(({ props }) =>
          (props['options'] as { value: string }[]).map(({ value }) => value),
        );
    assert.deepEqual(views('project-map'), ['', 'map', 'tiles', 'list']);
    assert.deepEqual(views('leitlinien-matrix'), ['', 'matrix', 'structure']);
    assert.deepEqual(views('project-list'), []);
    assert.deepEqual(views('strategy'), []);
  });

  it('changes the attribute of its field, and shows what the server draws', () => {
    const changes: unknown[] = [];
    const land = fields('timeline', changes).find(({ props }) => props['key'] === 'land');
    (land?.props['onChange'] as (value: string) => void)('DE-BY');
    assert.equal(JSON.stringify(changes), '[{"land":"DE-BY"}]');
    const made = all(block.edit({ attributes: defaults, setAttributes: () => undefined }));
    const preview = made.find(({ type }) => type === 'ServerSideRender');
    assert.equal(preview?.props['block'], 'fds/widgets');
  });
});
