/** Marks tags, names and values in a snippet, so that the eye finds what it has to change. */
import { html, type TemplateResult } from 'lit';

/** A piece of code; without a kind it is text. */
export interface CodePiece {
  readonly text: string;
  readonly kind?: 'tag' | 'name' | 'value';
}

/** A tag's name with its brackets, a value in quotes, the name of an attribute before `=`. */
const TOKENS = /(<\/?[\w-]+|\/?>)|("[^"]*")|([\w:-]+)(?==")/g;

/** The pieces of some HTML; together they are the same text. */
function codePieces(code: string): readonly CodePiece[] {
  const pieces: CodePiece[] = [];
  let end = 0;
  for (const match of code.matchAll(TOKENS)) {
    const [text, tag, value] = match;
    if (match.index > end) pieces.push({ text: code.slice(end, match.index) });
    const kind = tag === undefined ? (value === undefined ? 'name' : 'value') : 'tag';
    pieces.push({ text, kind });
    end = match.index + text.length;
  }
  if (end < code.length) pieces.push({ text: code.slice(end) });
  return pieces;
}

/** Code with its marks. */
export function highlight(code: string): readonly (TemplateResult | string)[] {
  return codePieces(code).map(({ text, kind }) =>
    kind ? html`<span class="code-${kind}">${text}</span>` : text,
  );
}
