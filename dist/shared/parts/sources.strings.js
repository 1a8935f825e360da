const sourcesStrings = {
    de: { none: 'Keine Quelle angegeben.', lost: 'Quelle im Feed nicht lesbar.', page: 'S.' },
    en: { none: 'No source given.', lost: 'Source not readable in the feed.', page: 'p.' },
};

export { sourcesStrings };
