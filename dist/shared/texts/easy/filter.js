const easy = {
    heading: 'Suchen',
    search: 'Suchen Sie in allen Texten',
    hint: 'Was Sie hier suchen, gilt für alle Bilder auf dieser Seite.',
    none: 'Dazu gibt es nichts. Nehmen Sie weniger Wörter oder weniger Filter.',
    empty: 'In den Daten ist nichts, was man suchen kann.',
    reset: 'Alles wieder zeigen',
    hits: 'Das passt zu Ihren Wörtern',
    others: 'Bund und andere Stellen',
    pageLand: (land) => `${land} (das gibt die Seite vor)`,
    unfiltered: (things, land) => land === undefined ? `Sie sehen alles: ${things}.` : `Sie sehen nur ${land}: ${things}.`,
    matches: (parts, land) => `Das passt${land === undefined ? '' : ` (nur ${land})`}: ${parts}.`,
};

export { easy };
