const easy = {
    heading: 'Suchen',
    search: 'Suchen Sie in allen Texten',
    hint: 'Was Sie hier suchen, gilt für alle Bilder auf dieser Seite.',
    none: 'Dazu gibt es nichts. Nehmen Sie weniger Wörter oder weniger Filter.',
    empty: 'In den Daten ist nichts, was man suchen kann.',
    reset: 'Alles wieder zeigen',
    hits: 'Das passt zu Ihren Wörtern',
    others: 'Bund und andere Stellen',
};

export { easy };
