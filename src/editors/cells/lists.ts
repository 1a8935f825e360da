/** Several values in one cell: how they are written, and how they are told apart again. */

/** Signs with a meaning in a cell are written with a backslash where they are meant as such. */
const escape = (text: string, signs: RegExp): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replace(signs, '\\$&');

const unescape = (text: string): string =>
  text.replace(/\\([\\n|;])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** Splits at a sign that has no backslash before it. */
function split(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\' && at + 1 < text.length) {
      part += sign + text.charAt((at += 1));
    } else if (separator.test(sign)) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part].map((each) => each.trim());
}

const filled = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '');

/** Texts, one a line. */
export const writeLines = (texts: readonly string[]): string =>
  texts.map((text) => escape(text, /(?!)/)).join('\n');

/** The lines of a cell that have anything in them. */
export const readLines = (cell: string): readonly string[] =>
  filled(cell.split(/\r?\n/).map((line) => line.trim())).map(unescape);

/** Short texts in one line. */
export const writeTerms = (texts: readonly string[]): string =>
  texts.map((text) => escape(text, /;/g)).join('; ');

/** Short texts, by lines or semicolons. */
export const readTerms = (cell: string): readonly string[] =>
  filled(split(cell, /[;\n]/)).map(unescape);

/** The parts of an entry in one line; empty ones at the end are left away. */
export const writeParts = (parts: readonly string[]): string =>
  parts
    .map((part) => escape(part, /\|/g))
    .join(' | ')
    .replace(/(?: \| )*(?: \|)?\s*$/, '');

/** The parts of a line. */
export const readParts = (line: string): readonly string[] => split(line, /\|/).map(unescape);
