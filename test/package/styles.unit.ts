/** What the build makes of style sheets in templates. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Plugin {
  readonly transform: (code: string, id: string) => Promise<{ code: string } | null>;
}
const { literals } = (await import(
  new URL('../../scripts/build/transforms.mjs', import.meta.url).href
)) as { literals: () => Plugin };

/** The sheet as a browser gets it, from the source of a module. */
async function sheetOf(template: string): Promise<string> {
  const source = `const css = ({ 0: sheet }) => sheet;\nexport const sheet = css\`${template}\`;`;
  const built = await literals().transform(source, 'look.ts');
  const address = `data:text/javascript,${encodeURIComponent(built?.code ?? '')}`;
  const { sheet } = (await import(address)) as { sheet: string };
  return sheet;
}

describe('a minified style sheet', () => {
  it('keeps the backslashes by which values stay what they are', async () => {
    // Unquoted, a star needs one; without it the whole rule is dropped.
    assert.match(
      await sheetOf(`.a, [data-place='*none'] .a { color: red; }`),
      /^\.a,\[data-place=(?:\\\*none|["']\*none["'])\] \.a\{color:red\}$/,
    );
  });

  it('has the characters that are written as escapes', async () => {
    assert.match(
      await sheetOf(String.raw`.shy::before { content: '\\ad'; }`),
      /content:"(?:\u00AD|\\ad)"/,
    );
  });
});
