import { translated } from '../translated.js';

export interface DetailsStrings {
  readonly label: string;
  readonly close: string;
  readonly wholeTitle: string;
  readonly why: string;
  readonly outcome: string;
  readonly vision: string;
  readonly variants: string;
  readonly notes: string;
  readonly sources: string;
  readonly background: string;
  readonly statements: string;
  readonly all: string;
  readonly nothingAbove: string;
  readonly nothingBelow: string;
  readonly none: string;
  readonly measures: string;
  /** Above what terms mean; with their names. */
  readonly terms: (names: string) => string;
}

const de: DetailsStrings = {
  label: 'Einzelheiten',
  close: 'Schließen',
  wholeTitle: 'Ganzer Titel',
  why: 'Warum gibt es das?',
  outcome: 'Was wird daraus?',
  vision: 'Zukunftsbild der Verwaltung',
  variants: 'Wortlaut je Quelle',
  notes: 'Hinweise',
  sources: 'Quellen',
  background: 'Hinweise und Quellen',
  statements: 'Was das heißt',
  all: 'alle redaktionell zugeordnet',
  nothingAbove: 'Dazu ist nichts verknüpft.',
  nothingBelow: 'Dazu ist noch nichts verknüpft.',
  none: 'nicht veröffentlicht',
  measures: 'Bausteine',
  terms: (names) => `Begriffe kurz erklärt: ${names}`,
};

export const detailsStrings = /* @__PURE__ */ translated('details', de);
