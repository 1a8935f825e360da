/** The two scripts of the form for frames, as they are built. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';

interface Config {
  frameScripts: (out: string) => (RollupOptions & { output: OutputOptions })[];
}

describe('the scripts for frames', () => {
  const codes: string[] = [];
  const modules: string[] = [];
  before(async () => {
    const path = new URL('../../rollup.config.mjs', import.meta.url).href;
    const { frameScripts } = (await import(path)) as Config;
    for (const { output, ...input } of frameScripts('unused')) {
      const bundle = await rollup(input);
      const [chunk] = (await bundle.generate(output)).output;
      codes.push(chunk.code);
      modules.push(...Object.keys(chunk.modules));
      await bundle.close();
    }
  });

  it('are small: embed-height.js 1 KB as it is, embed.js 5 KB compressed', () => {
    const [page = '', height = ''] = codes;
    assert.ok(height.length > 100 && height.length <= 1024, `${height.length} bytes`);
    const compressed = gzipSync(page).length;
    assert.ok(compressed > 1000 && compressed <= 5 * 1024, `${compressed} bytes`);
  });

  it('are classic scripts in ASCII that leave no name behind', () => {
    for (const code of codes) {
      assert.equal(code.search(/[^\0-\x7f]/), -1);
      assert.match(code, /^(!function\(\)|\(\(\)=>|\(function\(\))/);
    }
  });

  it('hold our own code alone', () => {
    assert.ok(modules.length > 5);
    assert.deepEqual(
      modules.filter((id) => /node_modules/.test(id)),
      [],
    );
  });

  it('turn no text into markup or code, store nothing and take no command', () => {
    const [page = '', height = ''] = codes;
    const sinks =
      /innerHTML|outerHTML|srcdoc|insertAdjacent|document\.write|\beval\b|Function\(|cookie|Storage|indexedDB/;
    for (const code of codes) assert.doesNotMatch(code, sinks);
    assert.doesNotMatch(page, /"message"|onmessage/);
    assert.match(height, /"message"/);
  });
});
