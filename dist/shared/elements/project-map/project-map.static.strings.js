import { inEnglish, inGerman } from '../../i18n/format-number.js';

const de = {
    mapCaption: 'Große Zahl: so viele Einträge führt das Land. + Zahl: an so vielen weiteren ist es beteiligt. Alle Angaben stehen darunter in Worten.',
    laender: 'Länder',
    beside: 'Bund und weitere Stellen',
    takesPartOnly: 'Führt keinen Eintrag.',
    topics: 'Schwerpunktthemen der Einträge',
    idle: (n) => n === 1
        ? '1 weitere Organisation in den Daten ist an keinem Eintrag beteiligt.'
        : `${inGerman(n)} weitere Organisationen in den Daten sind an keinem Eintrag beteiligt.`,
    noEntry: 'Kein Eintrag in den Daten.',
};
const en = {
    mapCaption: 'Large number: entries that the Land leads. + number: further entries in which it takes part. Everything is said in words below.',
    laender: 'Länder',
    beside: 'Federation and other bodies',
    takesPartOnly: 'Leads no entry.',
    topics: 'Focus topics of the entries',
    idle: (n) => n === 1
        ? '1 more organisation in the data takes part in no entry.'
        : `${inEnglish(n)} more organisations in the data take part in no entry.`,
    noEntry: 'No entry in the data.',
};
const mapStaticStrings = { de, en };

export { mapStaticStrings };
