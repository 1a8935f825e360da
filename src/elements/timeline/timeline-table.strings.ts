import type { Language } from '../../i18n/language.js';

interface TableStrings {
  readonly caption: string;
  readonly columns: {
    readonly date: string;
    readonly title: string;
    readonly kind: string;
    readonly status: string;
    readonly decision: string;
    readonly actors: string;
  };
  readonly none: string;
}

const de: TableStrings = {
  caption: 'Ereignisse nach Datum',
  columns: {
    date: 'Datum',
    title: 'Titel',
    kind: 'Art',
    status: 'Status',
    decision: 'Beschluss',
    actors: 'Beteiligt',
  },
  none: '–',
};

const en: TableStrings = {
  caption: 'Events by date',
  columns: {
    date: 'Date',
    title: 'Title',
    kind: 'Kind',
    status: 'Status',
    decision: 'Decision',
    actors: 'Involved',
  },
  none: '–',
};

export const tableStrings: Readonly<Record<Language, TableStrings>> = { de, en };
