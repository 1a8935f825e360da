import { inGerman } from '../../i18n/format-number.js';
import { catalog } from '../catalog.js';

const de = {
    from: (land) => `Beiträge aus ${land}`,
    contributions: (land, things, leads) => `${land} ist beteiligt: ${things}${leads > 0 ? `, davon ${inGerman(leads)} in Federführung` : ''}. Andere Einträge und Ereignisse sind ausgeblendet.`,
    nothing: (land) => `Zu ${land} ist in diesen Daten nichts veröffentlicht.`,
    showAll: 'Alle Länder zeigen',
    showLand: (land) => `Nur ${land} zeigen`,
    allShown: (land) => `Gezeigt wird alles, nicht nur ${land}.`,
    noneOf: {
        leitlinie: (n) => n === 1
            ? 'Die eine Leitlinie passt nicht zum Filter.'
            : `Keine von ${inGerman(n)} Leitlinien passt zum Filter.`,
        project: (n) => n === 1
            ? 'Der eine Eintrag passt nicht zum Filter.'
            : `Keiner von ${inGerman(n)} Einträgen passt zum Filter.`,
        event: (n) => n === 1
            ? 'Das eine Ereignis passt nicht zum Filter.'
            : `Keines von ${inGerman(n)} Ereignissen passt zum Filter.`,
    },
    noneOfLand: {
        leitlinie: (land) => `Zu ${land} enthalten die Daten keine Leitlinien.`,
        project: (land) => `Zu ${land} enthalten die Daten keine Einträge.`,
        event: (land) => `Zu ${land} enthalten die Daten keine Ereignisse.`,
    },
    unknownChoice: (text) => `Der Link zu dieser Seite nennt „${text}“. Das kommt in diesen Daten nicht vor.`,
    filtered: 'Gefiltert:',
    reset: 'Filter zurücksetzen',
};
const narrowingStrings = /* @__PURE__ */ catalog('narrowing', de);

export { narrowingStrings };
