import { catalog } from '../catalog.js';
import { inGerman } from '../../i18n/format-number.js';

const de = {
    mapCaption: (unit) => `Große Zahl, gefüllte Kästchen: so viele Einträge führt das Land. Zahl mit +, umrandete Kästchen: an so vielen weiteren ist es beteiligt. ${unit}. Alle Angaben stehen darunter in Worten.`,
    laender: 'Länder',
    beside: 'Bund und weitere Stellen',
    takesPartOnly: 'Führt keinen Eintrag.',
    topics: 'Schwerpunktthemen der Einträge',
    idle: (n) => n === 1
        ? '1 weitere Organisation in den Daten ist an keinem Eintrag beteiligt.'
        : `${inGerman(n)} weitere Organisationen in den Daten sind an keinem Eintrag beteiligt.`,
    noEntry: 'Kein Eintrag in den Daten.',
};
const mapStaticStrings = /* @__PURE__ */ catalog('project-map-static', de);

export { mapStaticStrings };
