import { inGerman } from '../../i18n/format-number.js';

const easy = {
    heading: 'So wird etwas beschlossen',
    needs: (quorum) => `Für einen Beschluss braucht man ${quorum}.`,
    tryIt: 'Stimmen Sie selbst ab. Dann sehen Sie, was daraus wird.',
    rule: (count, share) => `den Bund und ${inGerman(count)} Länder. Diese Länder müssen zusammen ${share} vom Geld der Länder zahlen`,
    empty: 'In den Daten steht nicht, wie man abstimmt.',
    hint: 'Ein Druck ändert die Stimme. Sie können auch Tasten nehmen: J für Ja, N für Nein, E für Enthaltung, A für nicht da. Die Pfeil-Tasten führen zum nächsten Land.',
    board: 'So stimmen Bund und Länder',
    rules: 'Eine Regel nach der anderen',
    binds: 'Wer muss sich daran halten?',
    missing: 'Was fehlt noch?',
    breaking: 'Wann klappt es nicht mehr?',
    nothing: 'Niemand. Denn es wird nichts beschlossen.',
    notForecast: 'Hier wird nur gerechnet. Wie Bund und Länder wirklich stimmen, steht hier nicht. Ob genug da sind, wird nicht geprüft.',
    unreadable: 'Wie man abstimmt, kann man in den Daten nicht lesen.',
    kind: 'Was wird beschlossen?',
    own: 'Ihre eigene Wahl',
    noShare: 'nicht bekannt, wie viel',
    unreadShare: 'nicht zu lesen, wie viel',
    absent: 'steht nicht in den Daten',
    showLand: 'Mehr zu diesem Land',
    showBund: 'Mehr zum Bund',
    bundAnswer: {
        met: 'Der Bund stimmt zu.',
        unmet: 'Der Bund stimmt nicht zu. Ohne den Bund geht es nicht.',
        unknown: 'In den Daten ist nicht klar, wer für den Bund stimmt.',
    },
    badKey: 'Damit kann man nicht sicher rechnen.',
};

export { easy };
