const sourcesStrings = {
    de: { none: 'Keine Quelle angegeben.', page: 'S.' },
    en: { none: 'No source given.', page: 'p.' },
};

export { sourcesStrings };
