import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';

const decisions = plural('de', 'Art der Entscheidung', 'Arten der Entscheidung');
const rules = plural('de', 'Grundlage', 'Grundlagen');
const steps = plural('de', 'Schritt', 'Schritte');
const terms = plural('de', 'Begriff', 'Begriffe');
const papers = plural('de', 'Dokument', 'Dokumente');
const de = {
    heading: 'Die Strategie und wer dahintersteht',
    empty: 'Die Daten sagen nichts über die Strategie selbst.',
    unreadable: 'Was die Daten über die Strategie selbst sagen, war im Feed nicht lesbar.',
    ofAll: 'Diese Angaben gelten für alle Länder gemeinsam.',
    sections: {
        summary: 'Worum es geht',
        decides: 'Wer entscheidet',
        implements: 'Wer umsetzt',
        others: 'Weitere Stellen',
        legal: 'Rechtsrahmen',
        outlook: 'Nächste Schritte und was daraus wurde',
        contacts: 'Ansprechstellen',
        glossary: 'Begriffe',
        cited: 'Was die Strategie zitiert',
    },
    without: (sections) => `Dazu enthalten die Daten nichts: ${sections}.`,
    preamble: 'Präambel',
    roles: 'Rollen in der Strategie',
    tasks: 'Aufgaben',
    decisions: 'Arten der Entscheidung',
    rule: 'Zustandekommen',
    binds: 'Wen es bindet',
    noActor: 'Stelle nicht veröffentlicht',
    level: {
        eu: 'Europäische Union',
        constitution: 'Grundgesetz',
        treaty: 'Staatsvertrag',
        federal: 'Bundesrecht',
        land: 'Landesrecht',
    },
    noLevel: 'Ebene nicht veröffentlicht',
    planned: 'Geplant',
    status: 'Stand',
    stepStatus: { done: 'erfolgt', planned: 'geplant', unconfirmed: 'nicht bestätigt' },
    noStatus: 'nicht veröffentlicht',
    footnote: (number) => `Fußnote ${number}`,
    mail: 'E-Mail',
    about: 'Dazu',
    source: 'Quelle:',
    gist: {
        duties: (name, titles) => `${name}: ${titles}.`,
        decisions: (count) => `${decisions(count)}.`,
        legal: (count, levels) => `${rules(count)}: ${levels}.`,
        outlook: (count, statuses, isOne) => {
            if (!statuses)
                return `${steps(count)}.`;
            return isOne && count > 1
                ? `${steps(count)}, alle ${statuses}.`
                : `${steps(count)}: ${statuses}.`;
        },
        ofStatus: (count, status) => `${inGerman(count)} ${status}`,
        glossary: (count, first, last) => count > 1 ? `${terms(count)} von „${first}“ bis „${last}“.` : `${terms(count)}: „${first}“.`,
        cited: (count) => `${papers(count)} aus den Fußnoten der Strategie.`,
    },
    saveGlossary: 'Begriffe als CSV speichern',
    columns: ['Begriff', 'Langform', 'Erklärung', 'Hinweis', 'Quellen'],
    holds: { selected: 'enthält das Gewählte', linked: 'enthält Verknüpftes' },
};
const aboutStrings = /* @__PURE__ */ translated('about', de);

export { aboutStrings };
