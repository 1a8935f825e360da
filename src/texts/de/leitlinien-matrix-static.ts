import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

export interface StaticStrings {
  readonly wording: string;
  readonly variants: string;
  readonly keywords: string;
  readonly where: string;
  readonly page: (page: number) => string;
  readonly noPage: string;
  readonly pageUnread: string;
  readonly notes: string;
  readonly sources: string;
  readonly short: string;
  readonly noSource: string;
}

const de: StaticStrings = {
  wording: 'Wortlaut',
  variants: 'Wortlaut je Quelle',
  keywords: 'Schlagwörter',
  where: 'Fundstelle',
  page: (page) => `Seite ${inGerman(page)}`,
  noPage: 'Seite nicht angegeben',
  pageUnread: 'Seite im Feed nicht lesbar',
  notes: 'Hinweise',
  sources: 'Quellen',
  short: 'Kurzform in Anhang 1',
  noSource: 'ohne Quelle',
};

/** Texts of the static form, which are fetched with it. */
export const matrixStaticStrings = /* @__PURE__ */ translated('leitlinien-matrix-static', de);
