const en = {
    none: 'No source given.',
    lost: 'Source not readable in the feed.',
    section: 'section',
    page: 'p.',
    parts: new Map([
        ['Absatz', 'paragraph'],
        ['Anhang', 'Annex'],
        ['Artikel', 'Article'],
        ['Beschluss', 'Decision'],
        ['bis', 'to'],
        ['Folien', 'slides'],
        ['Fußnote', 'footnote'],
        ['Fußnoten', 'footnotes'],
        ['Inhaltsverzeichnis', 'table of contents'],
        ['Kapitel', 'chapter'],
        ['Nummer', 'number'],
        ['Satz', 'sentence'],
        ['und', 'and'],
        ['Ziffer', 'item'],
    ]),
};

export { en };
