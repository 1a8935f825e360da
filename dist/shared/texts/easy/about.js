const easy = {
    heading: 'Was ist die Strategie?',
    empty: 'In den Daten steht nichts über die Strategie selbst.',
    ofAll: 'Das gilt für alle Länder.',
    sections: {
        summary: 'Darum geht es',
        decides: 'Wer entscheidet?',
        implements: 'Wer macht die Arbeit?',
        others: 'Wer noch dabei ist',
        legal: 'Welche Gesetze gelten?',
        outlook: 'Was kommt als Nächstes?',
        contacts: 'Wen kann man fragen?',
        glossary: 'Schwere Wörter',
        cited: 'Woher das kommt',
    },
    roles: 'Was man in der Strategie tut',
    tasks: 'Was man zu tun hat',
    decisions: 'So kann man entscheiden',
    rule: 'So kommt es dazu',
    binds: 'Wer muss sich daran halten?',
    noActor: 'Es ist nicht bekannt, wer',
};

export { easy };
