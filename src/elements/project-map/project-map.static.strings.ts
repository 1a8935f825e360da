import { inEnglish, inGerman } from '../../i18n/format-number.js';
import type { Language } from '../../i18n/language.js';

interface MapStaticStrings {
  readonly mapCaption: string;
  readonly laender: string;
  readonly beside: string;
  readonly takesPartOnly: string;
  readonly topics: string;
  readonly idle: (n: number) => string;
  readonly noEntry: string;
}

const de: MapStaticStrings = {
  mapCaption:
    'Große Zahl: so viele Einträge führt das Land. + Zahl: an so vielen weiteren ist es beteiligt. Alle Angaben stehen darunter in Worten.',
  laender: 'Länder',
  beside: 'Bund und weitere Stellen',
  takesPartOnly: 'Führt keinen Eintrag.',
  topics: 'Schwerpunktthemen der Einträge',
  idle: (n) =>
    n === 1
      ? '1 weitere Organisation in den Daten ist an keinem Eintrag beteiligt.'
      : `${inGerman(n)} weitere Organisationen in den Daten sind an keinem Eintrag beteiligt.`,
  noEntry: 'Kein Eintrag in den Daten.',
};

const en: MapStaticStrings = {
  mapCaption:
    'Large number: entries that the Land leads. + number: further entries in which it takes part. Everything is said in words below.',
  laender: 'Länder',
  beside: 'Federation and other bodies',
  takesPartOnly: 'Leads no entry.',
  topics: 'Focus topics of the entries',
  idle: (n) =>
    n === 1
      ? '1 more organisation in the data takes part in no entry.'
      : `${inEnglish(n)} more organisations in the data take part in no entry.`,
  noEntry: 'No entry in the data.',
};

export const mapStaticStrings: Readonly<Record<Language, MapStaticStrings>> = { de, en };
