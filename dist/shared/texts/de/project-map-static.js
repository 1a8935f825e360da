import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

const de = {
    mapCaption: (unit) => `Große Zahl, gefüllte Kästchen: so viele Vorhaben führt das Land. Zahl mit +, umrandete Kästchen: an so vielen weiteren ist es beteiligt. ${unit}. Alle Angaben stehen darunter in Worten.`,
    laender: 'Länder',
    beside: 'Bund und weitere Stellen',
    takesPartOnly: 'Führt kein Vorhaben.',
    topics: 'Schwerpunktthemen der Vorhaben',
    idle: (n) => n === 1
        ? '1 weitere Organisation in den Daten ist an keinem Vorhaben beteiligt.'
        : `${inGerman(n)} weitere Organisationen in den Daten sind an keinem Vorhaben beteiligt.`,
    noEntry: 'Kein Vorhaben in den Daten.',
};
const mapStaticStrings = /* @__PURE__ */ translated('project-map-static', de);

export { mapStaticStrings };
