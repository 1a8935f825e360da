const easy = {
    unassigned: 'Ohne festen Platz',
    form: 'Leitlinien suchen',
    words: 'Suchen Sie in allen Texten',
    reset: 'Alles wieder zeigen',
    noHits: 'Dazu gibt es keine Leitlinie. Nehmen Sie weniger Wörter oder weniger Filter.',
    foundIn: 'Gefunden in:',
    legend: 'Was hier gezählt wird',
    countedNarrowed: 'Gezählt ist nur, was Sie jetzt sehen.',
    also: 'Das passt auch',
    official: 'sagen die Ämter selbst',
    editorial: 'sagt die Redaktion',
    noEntries: 'kein Vorhaben bekannt',
};

export { easy };
