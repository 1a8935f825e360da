import { inGerman } from '../../i18n/format-number.js';

const easy = {
    heading: 'Welches Land macht was?',
    lead: ({ projects, withLand, laender, laenderLeading }) => {
        const first = `Es gibt ${inGerman(projects)} Vorhaben. Bei ${inGerman(withLand)} davon führt ein Land.`;
        if (laender === 0)
            return first;
        return `${first} Von ${inGerman(laender)} ${laender === 1 ? 'Land führt' : 'Ländern führen'} ${inGerman(laenderLeading)} mindestens ein Vorhaben.`;
    },
    ownNote: (own, others) => `${own ? inGerman(own) : 'Kein'} Vorhaben ${own > 1 ? 'kommen' : 'kommt'} aus der Strategie selbst.${others > 0 ? ' Die anderen gehören zu etwas anderem.' : ''}`,
    empty: 'In den Daten stehen keine Vorhaben.',
    keys: 'Mit den Pfeil-Tasten gehen Sie von Land zu Land. Mit der Eingabe-Taste wählen Sie es.',
    beside: 'Das hat keinen Ort auf der Karte',
    unpublished: 'Es ist nicht bekannt, wer führt',
    intro: 'Wählen Sie ein Land. Dann sehen Sie, was es macht.',
    linkedHeading: 'Das gehört zu Ihrer Auswahl',
};

export { easy };
