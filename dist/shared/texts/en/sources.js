/** Parts of documents, as German documents number them. */
const PARTS = new Map([
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
]);
/** What documents number, before its number; no word of theirs is longer. */
const NUMBERED = /\p{L}{2,20}(?= \(?[\d§])/gu;
/** "Anhang 2 (6.2)" as "Annex 2 (6.2)": titles of chapters stay as they are printed. */
const inEnglish = (section) => PARTS.get(section) ?? section.replace(NUMBERED, (word) => PARTS.get(word) ?? word);
const en = {
    none: 'No source given.',
    lost: 'Source not readable in the feed.',
    section: 'section',
    page: 'p.',
    inWords: inEnglish,
};

export { en, inEnglish };
