import { translated } from '../translated.js';

const de = {
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
const tableStrings = /* @__PURE__ */ translated('timeline-table', de);

export { tableStrings };
