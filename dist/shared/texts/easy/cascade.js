import { inGerman } from '../../i18n/format-number.js';

const easy = {
    heading: 'Vom Ziel bis zu dem, was man tut',
    empty: 'In den Daten stehen keine Ziele und keine Vorhaben.',
    lead: ({ entries, leitlinie, topic, lead }) => [
        `Es gibt ${inGerman(entries)} Vorhaben.`,
        leitlinie === undefined ? '' : `${inGerman(leitlinie)} gehören zu einer Leitlinie.`,
        topic === undefined ? '' : `${inGerman(topic)} gehören zu einem Thema.`,
        lead === undefined ? '' : `Bei ${inGerman(lead)} weiß man, wer führt.`,
    ]
        .filter(Boolean)
        .join(' '),
    origins: (official, editorial) => {
        if (editorial === 0)
            return 'Das sagen die Ämter selbst.';
        if (official === 0)
            return 'Das sagt die Redaktion, nicht das Amt.';
        return `Bei ${inGerman(official)} sagen das die Ämter selbst, bei ${inGerman(editorial)} sagt es die Redaktion.`;
    },
    onlyOfficial: 'Nur zeigen, was die Ämter sagen',
    hint: 'So geht es: Wählen Sie einen Kasten aus. Mit den Pfeil-Tasten gehen Sie weiter.',
    widths: 'Ein breites Band heißt: Es gibt viele Vorhaben.',
    noEntries: 'kein Vorhaben',
    noLead: 'Es ist nicht bekannt, wer führt',
    legend: {
        label: 'Das heißen die Zeichen',
        official: 'ganze Linie: Das sagen die Ämter selbst',
        editorial: 'Linie mit Lücken: Das sagt die Redaktion',
        none: 'leer: Das ist nicht bekannt',
    },
};

export { easy };
