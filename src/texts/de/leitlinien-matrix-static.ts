import { translated } from '../translated.js';

export interface StaticStrings {
  readonly wording: string;
  readonly variants: string;
  readonly notes: string;
  readonly sources: string;
  readonly noSource: string;
}

const de: StaticStrings = {
  wording: 'Wortlaut',
  variants: 'Wortlaut je Quelle',
  notes: 'Hinweise',
  sources: 'Quellen',
  noSource: 'ohne Quelle',
};

/** Texts of the static form, which are fetched with it. */
export const matrixStaticStrings = /* @__PURE__ */ translated('leitlinien-matrix-static', de);
