/** Pages that the program writes: whole in one file, without a script, to be mailed or put on a server. */
import type { MainLanguage } from '../i18n/language.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for a place in HTML where text or a quoted value stands. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const SHEET = `
:root { color-scheme: light dark; --ink: #1f2a44; --soft: #5a6478; --line: #d5dae3; --error: #b3261e; --warning: #8a5a00; --note: #35527d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf5; --soft: #a9b2c5; --line: #3a4358; --error: #ff8a80; --warning: #ffc766; --note: #9cbcf0; } }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); max-width: 68rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; color: var(--soft); }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-size: .9em; } .soft { color: var(--soft); }
.error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); }
ins { text-decoration-thickness: 2px; } del { color: var(--soft); }
@media print { body { margin: 0; max-width: none; } }
`;

/** A whole document. `body` is HTML, `title` text. */
export function htmlPage(lang: MainLanguage, title: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${SHEET}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A table; cells are HTML. */
export function htmlTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heads.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}
