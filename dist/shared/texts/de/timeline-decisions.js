import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';

/** What is said of a decision below its title. */
const hiddenEvents = plural('de', 'weiteres Ereignis', 'weitere Ereignisse');
const de = {
    decisions: plural('de', 'Beschluss', 'Beschlüsse'),
    leftOut: (shown, hidden) => `Gezeigt: ${shown}. Ausgeblendet: ${hiddenEvents(hidden)}.`,
    none: 'Die Daten enthalten keine Beschlüsse.',
    session: (n) => `${inGerman(n)}. Sitzung`,
    noNumber: 'Beschlussnummer nicht angegeben',
    unreadNumber: 'Beschlussnummer im Feed nicht lesbar',
    text: 'Beschlusstext',
    revokes: 'Hebt auf:',
    revokesPart: 'Hebt teilweise auf:',
    revokedBy: 'Aufgehoben durch:',
    revokedPartBy: 'Teilweise aufgehoben durch:',
    deadline: (date) => `Frist: ${date}`,
    unknown: 'nicht in den Daten',
};
const decisionStrings = /* @__PURE__ */ translated('timeline-decisions', de);

export { decisionStrings };
