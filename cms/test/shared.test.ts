/** What the PHP recipes share: the copies, the lists, and that it is PHP at all. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
// @ts-expect-error -- a plain script without types; the interface below says what it gives
import { cmsCopies as list } from '../../scripts/cms-copies.mjs';
import { frameMarkup } from '../../assistant/snippets/frame-markup.js';
import { fallbackAddress, widgetWords } from '../../assistant/snippets/widget-names.js';
import { EMBED_WIDGETS, type EmbedWidget } from '../../assistant/snippets/embed.types.js';
import { LAND_NAMES } from '../../src/geo/land-names.js';
import {
  embedWidgets,
  mainWidgets,
  type EmbedWidget as Known,
} from '../../src/embed/embed-widgets.js';
import { Catalog } from './catalog.js';
import { php, root } from './php.js';

interface Copy {
  readonly path: string;
  readonly text: string;
}
const cmsCopies = list as () => readonly Copy[];

describe('what the PHP recipes share', () => {
  it('is the same in every recipe', () => {
    const copies = cmsCopies();
    assert.equal(copies.length, 12);
    for (const { path, text } of copies) {
      assert.equal(readFileSync(root + path, 'utf8'), text, `${path}: npm run generate`);
    }
  });

  it('knows the widgets of snippet builder and embed page, with their names', () => {
    assert.deepEqual(Catalog.widgets, [...EMBED_WIDGETS]);
    assert.deepEqual(Catalog.MAIN, mainWidgets);
    assert.deepEqual(Catalog.LAENDER, LAND_NAMES);
    for (const [name, known] of Object.entries(Catalog.WIDGETS)) {
      const widget = name as EmbedWidget;
      const { own }: Known = embedWidgets[widget];
      assert.deepEqual(
        [known.views, known.spaced],
        [own?.view ?? [], own?.spacing !== undefined],
        name,
      );
      for (const lang of ['de', 'en'] as const) {
        const { title, fallback } = widgetWords(widget, lang);
        assert.deepEqual([known.title[lang], known.fallback[lang]], [title, fallback], name);
      }
      const address = fallbackAddress(widget, 'BASE/');
      assert.equal(known.link ?? 'BASE/static/index.html', address, name);
      const [frame] = frameMarkup(
        { widgets: [widget], lang: 'de', form: 'iframe', edition: 'floating', base: '/' },
        { version: '0.0.0', files: {} },
      );
      assert.equal(String(known.height), frame?.attributes['height'], name);
    }
  });

  it('is PHP, like everything else that ends so', () => {
    const files = readdirSync(`${root}cms`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(php|module)$/.test(name))
      .map((name) => `${root}cms/${name}`);
    assert.ok(files.length > 30, String(files.length));
    for (const file of files) assert.match(php(['-l', file]), /^No syntax errors detected/);
  });
});
