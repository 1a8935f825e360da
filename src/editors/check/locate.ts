/**
 * Lines and columns in the text of a JSON file, and what is wrong where it is none.
 *
 * Why `jsonc-parser`: it is maintained (VS Code reads its own settings with it), goes on behind an error
 * and tells every place. It is asked only where `JSON.parse` refuses a text.
 */
import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { words, type Words } from '../words.js';
import type { Position } from './finding.types.js';

/** A fault of JSON itself. */
export interface SyntaxFault {
  readonly position: Position;
  readonly message: Words;
}

const SAID: Readonly<Record<string, Words>> = {
  InvalidSymbol: words('ein Zeichen, das hier nicht stehen kann', 'a sign that cannot stand here'),
  InvalidNumberFormat: words('keine Zahl, wie JSON sie schreibt', 'no number as JSON writes it'),
  PropertyNameExpected: words(
    'hier wird ein Schlüssel in Anführungszeichen erwartet',
    'a key in quotation marks is expected here',
  ),
  ValueExpected: words('hier wird ein Wert erwartet', 'a value is expected here'),
  ColonExpected: words('hier fehlt ein Doppelpunkt', 'a colon is missing here'),
  CommaExpected: words('hier fehlt ein Komma', 'a comma is missing here'),
  CloseBraceExpected: words('hier fehlt eine geschweifte Klammer }', 'a brace } is missing here'),
  CloseBracketExpected: words('hier fehlt eine eckige Klammer ]', 'a bracket ] is missing here'),
  EndOfFileExpected: words(
    'hier ist das Dokument schon zu Ende',
    'the document has ended before this',
  ),
  InvalidCommentToken: words('JSON kennt keine Kommentare', 'JSON knows no comments'),
  UnexpectedEndOfString: words(
    'der Text endet nicht mit einem Anführungszeichen',
    'the text does not end in a quotation mark',
  ),
  UnexpectedEndOfNumber: words(
    'die Zahl ist nicht zu Ende geschrieben',
    'the number is not written to its end',
  ),
  InvalidUnicode: words('\\u braucht vier Ziffern', '\\u needs four digits'),
  InvalidEscapeCharacter: words(
    'ein \\ vor einem Zeichen, das keines braucht',
    'a \\ before a sign that needs none',
  ),
  InvalidCharacter: words(
    'ein Steuerzeichen im Text, etwa ein Zeilenumbruch',
    'a control sign in a text, such as a line break',
  ),
};

/** The lines of a text. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** Line and column of an offset, both from 1. */
  position(offset: number): Position {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/** Why a text is no JSON, place by place. */
export function syntaxFaults(text: string, lines: Lines): readonly SyntaxFault[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  return errors.map(({ error, offset }) => {
    const code = printParseErrorCode(error);
    return { position: lines.position(offset), message: SAID[code] ?? words(code, code) };
  });
}
