import type { Language } from '../../i18n/language.js';

interface MatrixStrings {
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

const en: MatrixStrings = {
  heading: 'Leitlinien by goal and category',
  lead: (leitlinien, categories, goals) =>
    `Annex 1 of the strategy: ${leitlinien} Leitlinien in ${categories} categories, arranged by ${goals} goals.`,
  caption: 'Leitlinien: rows are categories, columns are goals',
  corner: 'Category',
  count: (n) => (n === 1 ? '1 Leitlinie' : `${n} Leitlinien`),
  emptyCell: 'No Leitlinie in the annex',
  unassigned: 'Not assigned',
  empty: 'The data hold no Leitlinien.',
};

export const matrixStrings: Readonly<Record<Language, MatrixStrings>> = { de, en };
