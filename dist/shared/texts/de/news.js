import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

/** What is new since a day, and what newer data have brought since a visitor came. */
const de = {
    badge: { new: 'Neu', changed: 'Geändert' },
    since: (day, what) => `Neu seit dem ${day}: ${what}`,
    none: (day) => `Seit dem ${day} ist hier nichts hinzugekommen.`,
    unsaid: (day) => `Ob seit dem ${day} etwas hinzugekommen ist, sagen die Daten nicht.`,
    reason: { added: 'aufgenommen', decided: 'beschlossen' },
    updated: (what) => `Seit Ihrem Aufruf aktualisiert: ${what}.`,
    count: {
        new: (n) => `${inGerman(n)} neu`,
        changed: (n) => `${inGerman(n)} geändert`,
        gone: (n) => `${inGerman(n)} entfernt`,
    },
    show: 'Änderungen zeigen',
    goneTitle: 'Nicht mehr enthalten',
};
const newsStrings = /* @__PURE__ */ translated('news', de);

export { newsStrings };
