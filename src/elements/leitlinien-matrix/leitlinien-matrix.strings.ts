import { catalog } from '../../i18n/catalog.js';

export interface MatrixStrings {
  readonly heading: string;
  readonly lead: (leitlinien: number, categories: number, goals: number) => string;
  readonly caption: string;
  readonly corner: string;
  readonly count: (n: number) => string;
  readonly emptyCell: string;
  readonly unassigned: string;
  readonly empty: string;
}

const de: MatrixStrings = {
  heading: 'Leitlinien nach Zielen und Handlungsebenen',
  lead: (leitlinien, categories, goals) =>
    `Anhang 1 der Strategie: ${leitlinien} Leitlinien in ${categories} Handlungsebenen, geordnet nach ${goals} Zielen.`,
  caption: 'Leitlinien: Zeilen sind Handlungsebenen, Spalten sind Ziele',
  corner: 'Handlungsebene',
  count: (n) => (n === 1 ? '1 Leitlinie' : `${n} Leitlinien`),
  emptyCell: 'Im Anhang keine Leitlinie',
  unassigned: 'Ohne Zuordnung',
  empty: 'Die Daten enthalten keine Leitlinien.',
};

export const matrixStrings = /* @__PURE__ */ catalog(
  de,
  () => import('./leitlinien-matrix.strings.en.js'),
);
