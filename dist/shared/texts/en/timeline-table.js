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

export { en };
