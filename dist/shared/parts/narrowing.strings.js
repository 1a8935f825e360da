import { catalog } from '../i18n/catalog.js';

const de = {
    from: (land) => `Beiträge aus ${land}`,
    contributions: (land, things, leads) => `${land} ist beteiligt: ${things}${leads > 0 ? `, davon ${leads} in Federführung` : ''}. Andere Einträge und Ereignisse sind ausgeblendet.`,
    nothing: (land) => `Zu ${land} ist in diesen Daten nichts veröffentlicht.`,
    showAll: 'Alle Länder zeigen',
    showLand: (land) => `Nur ${land} zeigen`,
    allShown: (land) => `Gezeigt wird alles, nicht nur ${land}.`,
    unknownLand: (code) => `„${code}“ ist kein Land dieser Daten. Gezeigt wird alles.`,
    filtered: 'Gefiltert:',
    ofAll: (n, things) => `${n} von ${things}`,
    reset: 'Filter zurücksetzen',
};
const narrowingStrings = /* @__PURE__ */ catalog(de, () => import('./narrowing.strings.en.js'));

export { narrowingStrings };
