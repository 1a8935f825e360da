import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';

const de = {
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
        leitlinie: (n) => n === 1
            ? 'Die eine Leitlinie passt nicht zum Filter.'
            : `Keine von ${inGerman(n)} Leitlinien passt zum Filter.`,
        project: (n) => n === 1
            ? 'Das eine Vorhaben passt nicht zum Filter.'
            : `Keines von ${inGerman(n)} Vorhaben passt zum Filter.`,
        event: (n) => n === 1
            ? 'Das eine Ereignis passt nicht zum Filter.'
            : `Keines von ${inGerman(n)} Ereignissen passt zum Filter.`,
    },
    noneOfLand: {
        leitlinie: (land) => `Zu ${land} enthalten die Daten keine Leitlinien.`,
        project: (land) => `Zu ${land} enthalten die Daten keine Vorhaben.`,
        event: (land) => `Zu ${land} enthalten die Daten keine Ereignisse.`,
    },
    unknownChoice: (text) => `Der Link zu dieser Seite nennt „${text}“. Das kommt in diesen Daten nicht vor.`,
    filtered: 'Gefiltert:',
    reset: 'Filter zurücksetzen',
};
const narrowingStrings = /* @__PURE__ */ translated('narrowing', de);

export { narrowingStrings };
