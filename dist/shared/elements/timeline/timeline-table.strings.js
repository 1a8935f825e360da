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
const en = {
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
const tableStrings = { de, en };

export { tableStrings };
