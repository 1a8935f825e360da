import type { Language } from '../../i18n/language.js';

type ListStrings = Readonly<
  Record<'caption' | 'place' | 'entries' | 'order' | 'byName' | 'byKey', string>
>;

const de: ListStrings = {
  caption:
    'Länder und andere Stellen mit den Einträgen, die sie führen oder an denen sie beteiligt sind',
  place: 'Land oder Stelle',
  entries: 'Einträge',
  order: 'Reihenfolge der Länder:',
  byName: 'nach Namen',
  byKey: 'nach amtlichem Schlüssel',
};

const en: ListStrings = {
  caption: 'Länder and other bodies with the entries that they lead or take part in',
  place: 'Land or body',
  entries: 'Entries',
  order: 'Order of the Länder:',
  byName: 'by name',
  byKey: 'by official key',
};

export const listStrings: Readonly<Record<Language, ListStrings>> = { de, en };
