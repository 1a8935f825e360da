/** What the kit writes as whole documents, so that the checker of HTML can read it. */
import assert from 'node:assert/strict';

/** A piece in the page of a portal, which has the headings below which the piece's own stand. */
export function inPage(piece: string, lang = 'de'): string {
  const level = Number(/<h([1-6])/.exec(piece)?.[1] ?? 2);
  const above = [1, 2, 3, 4, 5].slice(0, level - 1).map((n) => `<h${n}>Seite</h${n}>`);
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Seite</title></head>`,
    `<body>${above.join('')}`,
    piece,
    '</body></html>',
  ].join('\n');
}

/**
 * A shadow root's content where the checker sees it, which does not look into templates. There it would
 * not allow `part`, which shadow trees are for; and no style sheet in the middle of a page's text.
 */
function shadowContent(piece: string): string {
  const content = /<template shadowrootmode="open">(.*)<\/template>/s.exec(piece)?.[1];
  assert.ok(content, 'a shadow root');
  return (
    content
      .replace(/<link[^>]*>/, '')
      .replace(/(<[a-z][^<>]*?)\s+part="[^"]*"/g, '$1')
      // SVG 2 gives it to all shapes; the checker knows SVG 1.1.
      .replace(/(<circle[^<>]*?)\s+pathLength="\d+"/g, '$1')
  );
}

const isPage = (text: string): boolean => /^<!doctype html>/i.test(text);

/** One text as the documents that are to be checked. */
export function documentsOf(name: string, text: string): readonly (readonly [string, string])[] {
  const lang = /\ben\b/.test(name) ? 'en' : 'de';
  const whole = [name, isPage(text) ? text : inPage(text, lang)] as const;
  if (!text.includes('shadowrootmode')) return [whole];
  return [whole, [name.replace(/\.html$/, '.shadow.html'), inPage(shadowContent(text), lang)]];
}
