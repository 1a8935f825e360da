/** What Orca has said, as `npm run speech` has written it down: read from its text files. */
import type { Bilingual } from '../../../.storybook/docs/settings.js';

const both = (de: string, en: string): Bilingual => ({ de, en });

/** What is read in a scene, by the name of its file, in the order of the page. */
export const sceneNames: Readonly<Record<string, Bilingual>> = {
  pyramid: both('Pyramide', 'Pyramid'),
  'pyramid-with-details': both('Pyramide mit Einzelheiten', 'Pyramid with details'),
  matrix: both('Leitlinien als Tabelle', 'Leitlinien as a table'),
  'matrix-structure': both('Leitlinien in Gruppen', 'Leitlinien in groups'),
  map: both('Landkarte', 'Map'),
  'map-tiles': both('Länder als Kacheln', 'Länder as tiles'),
  'map-list': both('Länder als Liste', 'Länder as a list'),
  timeline: both('Zeitstrahl', 'Timeline'),
  'timeline-list': both('Zeitstrahl als Liste', 'Timeline as a list'),
  'timeline-table': both('Zeitstrahl als Tabelle', 'Timeline as a table'),
  'timeline-scale': both('Zeitstrahl im Maßstab', 'Timeline to scale'),
  'list-with-filter': both('Liste der Vorhaben mit Suche', 'List of projects with search'),
  list: both('Liste der Vorhaben', 'List of projects'),
  cascade: both('Vom Ziel zur Umsetzung', 'From goal to practice'),
  'cascade-list': both('Vom Ziel zur Umsetzung als Liste', 'From goal to practice as a list'),
  quorum: both('Abstimmung', 'Vote'),
  'quorum-table': both('Abstimmung als Tabelle', 'Vote as a table'),
  about: both('Über die Strategie', 'About the strategy'),
  trouble: both('Wenn die Daten nicht erreichbar sind', 'Where the data cannot be reached'),
  english: both('Auf einer englischen Seite', 'On an English page'),
};

/** What was said after a key; without one, of the page as it is read from its beginning. */
export interface HeardPart {
  readonly key: string;
  readonly said: readonly string[];
}

const HEAD = /^\[(.+)\]$/;
/** The head of what is read before any key. */
const WHOLE = 'Seite vorgelesen';

/** The parts of a text file. */
export function partsOf(text: string): readonly HeardPart[] {
  const parts: { key: string; said: string[] }[] = [];
  for (const line of text.split('\n')) {
    const [, key] = HEAD.exec(line) ?? [];
    if (key !== undefined) parts.push({ key: key === WHOLE ? '' : key, said: [] });
    else if (line.trim()) parts.at(-1)?.said.push(line.trim());
  }
  return parts;
}

/** Keys as they stand on a keyboard. */
const keyNames: Readonly<Record<string, Bilingual>> = {
  Tab: both('Tab', 'Tab'),
  Return: both('Eingabe', 'Enter'),
  Escape: both('Esc', 'Esc'),
  Left: both('Pfeil links', 'Left arrow'),
  Right: both('Pfeil rechts', 'Right arrow'),
  Up: both('Pfeil hoch', 'Up arrow'),
  Down: both('Pfeil runter', 'Down arrow'),
  alt: both('Alt', 'Alt'),
  shift: both('Umschalt', 'Shift'),
};

/** A key, or keys that are pressed together. */
export const keyName = (key: string, locale: 'de' | 'en'): string =>
  key
    .split('+')
    .map((each) => keyNames[each]?.[locale] ?? each)
    .join(' + ');
