import { inGerman } from '../../i18n/format-number.js';

const easy = {
    heading: 'Die Leitlinien: So wollen alle zusammen arbeiten',
    lead: (leitlinien, categories, goals) => `Es gibt ${leitlinien === 1 ? 'eine Leitlinie' : `${inGerman(leitlinien)} Leitlinien`}. Eine Leitlinie sagt, wie man arbeiten will.${categories && goals
        ? ' Die Zeilen zeigen, wo man etwas tut. Die Spalten zeigen, welches Ziel man hat.'
        : ''}`,
    caption: 'Leitlinien: Die Zeilen zeigen, wo man etwas tut, die Spalten das Ziel',
    corner: 'Wo man etwas tut',
    emptyCell: 'Hier steht im Anhang keine Leitlinie',
    noneKnown: 'Hier gibt es keine Leitlinie',
    noHit: 'Nichts gefunden',
    hint: 'So geht es: Wählen Sie etwas in der Tabelle aus. Mit den Pfeil-Tasten gehen Sie von Feld zu Feld.',
    views: 'So können Sie es sehen',
    empty: 'In den Daten stehen keine Leitlinien.',
    search: 'Suchen',
    tally: 'Zeigen, wie viele Vorhaben es gibt',
};

export { easy };
