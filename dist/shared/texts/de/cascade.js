import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';
import { counts } from './counts.js';

const entries = counts.de.project;
/** "von 3 Vorhaben" */
const ofEntries = plural('de', 'Vorhaben', 'Vorhaben');
const NO_PLACE = {
    goal: 'Zuordnung zu einem Ziel',
    leitlinie: 'Zuordnung',
    topic: 'Zuordnung',
    project: 'Vorhaben',
    lead: 'Federführung',
};
function placed({ leitlinie, topic, lead }) {
    return [
        leitlinie === undefined ? '' : `${inGerman(leitlinie)} mit Leitlinie`,
        topic === undefined ? '' : `${inGerman(topic)} mit Schwerpunktthema`,
        lead === undefined ? '' : `${inGerman(lead)} mit Federführung`,
    ]
        .filter(Boolean)
        .join(', ');
}
const REST = {
    goal: ['weiteres Ziel', 'weitere Ziele'],
    leitlinie: ['weitere Leitlinie', 'weitere Leitlinien'],
    topic: ['weiteres Thema', 'weitere Themen'],
    project: ['weiteres Vorhaben', 'weitere Vorhaben'],
    lead: ['weitere Stelle', 'weitere Stellen'],
};
const de = {
    heading: 'Vom Ziel zur Umsetzung',
    empty: 'Die Daten enthalten weder Ziele noch Vorhaben.',
    lead: (numbers) => {
        const what = placed(numbers);
        return `${entries(numbers.entries)}${what && `: ${what}`}.`;
    },
    origins: (official, editorial) => {
        if (editorial === 0)
            return 'Alle Zuordnungen zu Leitlinien und Themen sind amtlich.';
        if (official === 0) {
            return 'Die Zuordnungen zu Leitlinien und Themen stammen alle von der Redaktion, keine ist amtlich.';
        }
        return `Zu Leitlinien und Themen ${official === 1 ? 'ist' : 'sind'} ${entries(official)} amtlich zugeordnet, ${inGerman(editorial)} von der Redaktion.`;
    },
    onlyOfficialLead: (numbers, hidden) => {
        const what = placed(numbers);
        return `Nur amtliche Zuordnungen: Von ${ofEntries(numbers.entries)} ${what ? `bleiben ${what}` : 'bleibt die Zahl'}. Ausgeblendet ${hidden === 1 ? 'ist die redaktionelle Zuordnung eines Vorhabens' : `sind die redaktionellen Zuordnungen von ${ofEntries(hidden)}`}.`;
    },
    leitlinienLeft: (count) => count === 1
        ? 'Eine Leitlinie ist amtlich einem Ziel zugeordnet.'
        : `${inGerman(count)} Leitlinien sind amtlich einem Ziel zugeordnet.`,
    onlyOfficial: 'Nur amtliche Zuordnungen',
    views: 'Ansicht',
    view: { picture: 'Bild', list: 'Liste' },
    picture: 'Vom Ziel zur Federführung',
    hint: 'So bedienen Sie das Bild: Kasten auswählen; die Pfeiltasten führen von Kasten zu Kasten.',
    widths: 'Je breiter ein Band, desto mehr Vorhaben. Ein Vorhaben zählt überall einmal: bei mehreren Leitlinien oder Federführenden zu gleichen Teilen. Was kein Vorhaben hat, zählt selbst.',
    column: {
        goal: 'Ziele',
        leitlinie: 'Leitlinien',
        topic: 'Themen',
        project: 'Vorhaben',
        lead: 'Federführung',
    },
    one: {
        goal: 'Ziel',
        leitlinie: 'Leitlinie',
        topic: 'Schwerpunktthema',
        project: 'Vorhaben',
        lead: 'Federführung',
    },
    none: ({ level, count, lost }) => {
        const without = `${entries(count)} ohne`;
        const what = NO_PLACE[level];
        if (lost === 0)
            return `${without} veröffentlichte ${what}`;
        return lost === count
            ? `${entries(count)}: ${what} im Feed nicht lesbar`
            : `${without} veröffentlichte oder lesbare ${what}`;
    },
    idle: (things, isPartial) => `${things} ohne ${isPartial ? 'lesbare ' : ''}Vorhaben`,
    noEntries: 'keine Vorhaben',
    rest: (level, count) => plural('de', ...REST[level])(count),
    joint: 'gemeinsame Federführung',
    noLead: 'Federführung nicht veröffentlicht',
    noTopic: 'ohne Thema',
    legend: {
        label: 'Zeichenerklärung',
        official: 'durchgezogen: amtlich zugeordnet',
        editorial: 'gestrichelt: von der Redaktion zugeordnet',
        none: 'leer: ohne veröffentlichte Zuordnung',
    },
    fold: (all, editorial) => {
        if (editorial === 0)
            return entries(all);
        const some = editorial === all ? '' : `davon ${inGerman(editorial)} `;
        return `${entries(all)}, ${some}redaktionell zugeordnet`;
    },
    unknownLevels: (words, known) => `${words}: keine Spalte der Kaskade. Es gibt ${known}.`,
};
const cascadeStrings = /* @__PURE__ */ translated('cascade', de);

export { cascadeStrings };
