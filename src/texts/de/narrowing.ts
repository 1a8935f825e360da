import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';
import type { FilteredType } from './of-all.js';

export interface NarrowingStrings {
  /** Behind a widget's heading. */
  readonly from: (land: string) => string;
  /** Of the projects it leads some. */
  readonly contributions: (
    land: string,
    part: { readonly projects: number; readonly leads: number; readonly events: number },
  ) => string;
  readonly nothing: (land: string) => string;
  readonly showAll: string;
  readonly showLand: (land: string) => string;
  readonly allShown: (land: string) => string;
  /** Where nothing is left of a list, by what it was before the filter. */
  readonly noneOf: Readonly<Record<FilteredType, (n: number) => string>>;
  /** Where a Land has nothing in a list. */
  readonly noneOfLand: Readonly<Record<FilteredType, (land: string) => string>>;
  /** What the page's address names as a choice and the data do not have. */
  readonly unknownChoice: (text: string) => string;
  readonly filtered: string;
  readonly reset: string;
}

const de: NarrowingStrings = {
  from: (land) => `Beiträge aus ${land}`,
  contributions: (land, { projects, leads, events }) => {
    const led = leads > 0 ? ` (${inGerman(leads)} davon federführend)` : '';
    const things = [
      projects > 0 && `${inGerman(projects)} Vorhaben${led}`,
      events > 0 && plural('de', 'Ereignis', 'Ereignissen')(events),
    ];
    return `${land} ist an ${things.filter(Boolean).join(' und ')} beteiligt. Andere Vorhaben und Ereignisse sind ausgeblendet.`;
  },
  nothing: (land) => `Zu ${land} ist in diesen Daten nichts veröffentlicht.`,
  showAll: 'Alle Länder zeigen',
  showLand: (land) => `Nur ${land} zeigen`,
  allShown: (land) => `Sie sehen alle Länder, nicht nur ${land}.`,
  noneOf: {
    leitlinie: (n) =>
      n === 1
        ? 'Die eine Leitlinie passt nicht zum Filter.'
        : `Keine von ${inGerman(n)} Leitlinien passt zum Filter.`,
    project: (n) =>
      n === 1
        ? 'Das eine Vorhaben passt nicht zum Filter.'
        : `Keines von ${inGerman(n)} Vorhaben passt zum Filter.`,
    event: (n) =>
      n === 1
        ? 'Das eine Ereignis passt nicht zum Filter.'
        : `Keines von ${inGerman(n)} Ereignissen passt zum Filter.`,
  },
  noneOfLand: {
    leitlinie: (land) => `Zu ${land} enthalten die Daten keine Leitlinien.`,
    project: (land) => `Zu ${land} enthalten die Daten keine Vorhaben.`,
    event: (land) => `Zu ${land} enthalten die Daten keine Ereignisse.`,
  },
  unknownChoice: (text) =>
    `Der Link zu dieser Seite nennt „${text}“. Das kommt in diesen Daten nicht vor.`,
  filtered: 'Gefiltert:',
  reset: 'Filter zurücksetzen',
};

export const narrowingStrings = /* @__PURE__ */ translated('narrowing', de);
