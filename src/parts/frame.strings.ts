import type { Language } from '../i18n/language.js';

interface FrameStrings {
  readonly loading: string;
  readonly slow: string;
  readonly failed: string;
  readonly failedDetails: string;
  readonly broken: string;
  readonly retry: string;
  readonly retrying: string;
  readonly staleFeed: (date: string) => string;
  readonly staleSnapshot: (date: string) => string;
  readonly updated: (date: string) => string;
  readonly updatedUnknown: string;
  readonly source: string;
  readonly snapshot: string;
}

const de: FrameStrings = {
  loading: 'Die Daten werden geladen …',
  slow: 'Das Laden dauert länger als üblich.',
  failed: 'Die Daten konnten nicht geladen werden.',
  failedDetails: 'Die Einzelheiten konnten nicht geladen werden.',
  broken: 'Diese Ansicht kann gerade nicht gezeigt werden.',
  retry: 'Erneut versuchen',
  retrying: 'Es wird weiter versucht.',
  staleFeed: (date) =>
    `Neuere Daten sind gerade nicht erreichbar. Gezeigt wird der Stand vom ${date}.`,
  staleSnapshot: (date) =>
    `Die aktuellen Daten sind gerade nicht erreichbar. Gezeigt werden mitgelieferte Daten, Stand ${date}.`,
  updated: (date) => `Stand ${date}`,
  updatedUnknown: 'Stand nicht angegeben',
  source: 'Quelle',
  snapshot: 'mitgelieferte Daten',
};

const en: FrameStrings = {
  loading: 'Loading data …',
  slow: 'Loading takes longer than usual.',
  failed: 'The data could not be loaded.',
  failedDetails: 'The details could not be loaded.',
  broken: 'This view cannot be shown at the moment.',
  retry: 'Try again',
  retrying: 'Still trying.',
  staleFeed: (date) => `Newer data cannot be reached at the moment. Shown as of ${date}.`,
  staleSnapshot: (date) =>
    `Current data cannot be reached at the moment. Shown are the data that ship with this page, as of ${date}.`,
  updated: (date) => `As of ${date}`,
  updatedUnknown: 'Date not stated',
  source: 'Source',
  snapshot: 'data shipped with this page',
};

export const frameStrings: Readonly<Record<Language, FrameStrings>> = { de, en };
