import { inGerman } from '../i18n/format-number.js';
import { catalog } from '../i18n/catalog.js';

export interface NarrowingStrings {
  /** Behind a widget's heading. */
  readonly from: (land: string) => string;
  /** `things`: counted, as a list. */
  readonly contributions: (land: string, things: string, leads: number) => string;
  readonly nothing: (land: string) => string;
  readonly showAll: string;
  readonly showLand: (land: string) => string;
  readonly allShown: (land: string) => string;
  readonly unknownLand: (code: string) => string;
  readonly filtered: string;
  readonly ofAll: (n: string, things: string) => string;
  readonly reset: string;
}

const de: NarrowingStrings = {
  from: (land) => `Beiträge aus ${land}`,
  contributions: (land, things, leads) =>
    `${land} ist beteiligt: ${things}${leads > 0 ? `, davon ${inGerman(leads)} in Federführung` : ''}. Andere Einträge und Ereignisse sind ausgeblendet.`,
  nothing: (land) => `Zu ${land} ist in diesen Daten nichts veröffentlicht.`,
  showAll: 'Alle Länder zeigen',
  showLand: (land) => `Nur ${land} zeigen`,
  allShown: (land) => `Gezeigt wird alles, nicht nur ${land}.`,
  unknownLand: (code) => `„${code}“ ist kein Land dieser Daten. Gezeigt wird alles.`,
  filtered: 'Gefiltert:',
  ofAll: (n, things) => `${n} von ${things}`,
  reset: 'Filter zurücksetzen',
};

export const narrowingStrings = /* @__PURE__ */ catalog(
  de,
  () => import('./narrowing.strings.en.js'),
);
