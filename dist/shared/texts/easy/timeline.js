import { inGerman } from '../../i18n/format-number.js';

const easy = {
    heading: 'Was wann war und was noch kommt',
    fromTo: (first, last) => `von ${first} bis ${last}`,
    including: (what) => `dabei ${what}`,
    listedAsPlanned: (n) => `Geplant ${n === 1 ? 'ist' : 'sind'} ${inGerman(n)}`,
    notConfirmed: (n) => `bei ${inGerman(n)} ist nicht sicher, ob sie kommen`,
    undated: 'Ohne Tag',
    noDate: 'Der Tag ist nicht bekannt',
    unreadDate: 'Den Tag kann man nicht lesen',
    wasPlanned: 'war geplant; man weiß nicht, ob es so kam',
    onlyDecisions: 'Nur Beschlüsse zeigen',
    skip: 'Nicht lesen, nach unten gehen',
    end: 'Hier ist das Ende',
    jump: 'Zu einem Jahr gehen',
    empty: 'In den Daten stehen keine Ereignisse.',
    unreadKind: 'Was es ist, kann man nicht lesen',
    unreadStatus: 'Wie es steht, kann man nicht lesen',
    noKind: 'Was es ist, ist nicht bekannt',
    noStatus: 'Wie es steht, ist nicht bekannt',
    deadline: {
        over: 'ist vorbei; ob es klappte, ist nicht bekannt',
        ahead: 'die Zeit läuft noch',
    },
    currentSpan: 'das läuft noch',
    legend: {
        label: 'Das heißen die Zeichen',
        decision: 'Beschluss',
        other: 'etwas anderes',
        span: 'dauert länger',
        planned: 'geplant',
    },
};

export { easy };
