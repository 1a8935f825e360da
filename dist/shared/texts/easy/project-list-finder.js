const easy = {
    others: 'Bund und andere Stellen',
    notPublished: 'nicht bekannt',
    fields: 'Suchen und ordnen',
    chips: 'Sie sehen nur:',
    linked: 'Gehört zu',
    remove: 'Nicht mehr:',
    reset: 'Alles wieder zeigen',
    perPage: 'So viele auf einer Seite',
    inFeed: 'wie am Anfang',
    ascending: 'von klein nach groß',
    descending: 'von groß nach klein',
};

export { easy };
