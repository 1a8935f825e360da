import { translated } from '../translated.js';

export interface TableStrings {
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

export const tableStrings = /* @__PURE__ */ translated('timeline-table', de);
