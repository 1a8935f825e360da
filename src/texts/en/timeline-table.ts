import type { TableStrings } from '../de/timeline-table.js';

export const en: TableStrings = {
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
