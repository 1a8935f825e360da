/** The client extensions for Liferay: what its documentation demands of the file, and our lists. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Catalog } from './catalog.js';
import { root } from './php.js';
import { parseYaml, type Yaml } from './yaml.js';

type Extension = Readonly<Record<string, Yaml>>;

const path = `${root}cms/liferay/fds-widgets/client-extension.yaml`;
const { assemble, ...extensions } = parseYaml(readFileSync(path, 'utf8')) as Record<string, Yaml>;
const all = Object.entries(extensions) as [string, Extension][];

describe('the client extensions for Liferay', () => {
  it('are made of the kit as it is', () => {
    assert.deepEqual(assemble, [{ from: 'kit', into: 'static' }]);
  });

  it('have one custom element per widget, which can stand on a page more than once', () => {
    const elements = all.filter(([, { type }]) => type === 'customElement');
    assert.deepEqual(
      elements.map(([, { htmlElementName }]) => htmlElementName),
      Catalog.widgets.map((name) => `fds-${name}`),
    );
    for (const [id, element] of elements) {
      assert.equal(element['instanceable'], true, id);
      assert.equal(element['useESM'], true, id);
      assert.deepEqual(element['urls'], ['fds.js'], id);
      assert.deepEqual(element['cssURLs'], ['fds.css'], id);
    }
    const routes = elements.map(([, element]) => element['friendlyURLMapping']);
    assert.equal(new Set(routes).size, routes.length);
  });

  it('have the script as a module for pages that hold the tags themselves', () => {
    const [script, ...more] = all.filter(([, { type }]) => type === 'globalJS');
    assert.equal(script?.[1]['url'], 'fds.js');
    assert.deepEqual(script[1]['scriptElementAttributes'], {
      type: 'module',
      crossorigin: 'anonymous',
    });
    assert.deepEqual(more, []);
    for (const [id, { name }] of all) assert.ok(name, id);
  });
});
