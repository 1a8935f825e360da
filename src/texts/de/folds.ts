/** What opens what is too long to be read at once. */
import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

export interface FoldStrings {
  /** Of a list. */
  readonly more: (n: number) => string;
  /** Of a text. */
  readonly whole: string;
}

const de: FoldStrings = {
  more: (n) => `und ${inGerman(n)} weitere`,
  whole: 'Ganzer Text',
};

export const foldStrings = /* @__PURE__ */ translated('folds', de);
