import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';
import { plural } from '../../i18n/plural.js';

const entries = plural('de', 'Vorhaben', 'Vorhaben');
const own = (n) => `davon ${inGerman(n)} der Strategie selbst`;
const de = {
    unassigned: 'Ohne Zuordnung',
    noCategory: 'ohne Handlungsebene',
    noGoal: 'ohne Ziel',
    form: 'Leitlinien durchsuchen',
    words: 'Suche in Titel, Kurzform, Nummer, Zusammenfassung, Schlagwörtern und anderen Fassungen',
    field: {
        category: 'Handlungsebene',
        goal: 'Ziel',
        keyword: 'Schlagwort',
        topic: 'Schwerpunktthema',
    },
    all: {
        category: 'alle Handlungsebenen',
        goal: 'alle Ziele',
        keyword: 'alle Schlagwörter',
        topic: 'alle Themen',
    },
    reset: 'Zurücksetzen',
    hits: (shown, all) => `${inGerman(shown)} von ${all === 1 ? '1 Leitlinie' : `${inGerman(all)} Leitlinien`}`,
    noHits: 'Keine Leitlinie passt dazu. Weniger Wörter oder Filter zeigen mehr.',
    topicNote: (unlinked) => `Die Strategie ordnet Leitlinien keinem Thema zu. Das Thema ergibt sich aus Vorhaben, die einer Leitlinie dienen${unlinked > 0
        ? `; zu ${unlinked === 1 ? '1 Leitlinie' : `${inGerman(unlinked)} Leitlinien`} ist kein solches Vorhaben bekannt`
        : ''}.`,
    foundIn: 'Treffer:',
    part: {
        label: 'Kurzform',
        title: 'Titel',
        number: 'Nummer',
        keywords: 'Schlagwörter',
        summary: 'Zusammenfassung',
        variants: 'andere Fassung',
    },
    legend: 'Was hier gezählt wird',
    counted: (n, links) => `Gezählt ${n === 1 ? 'ist' : 'sind'} ${entries(n)} mit ${plural('de', 'Verknüpfung', 'Verknüpfungen')(links)} zu Leitlinien; ein Vorhaben kann mehreren dienen.`,
    countedNarrowed: 'Gezählt ist nur, was die Auswahl der Seite übrig lässt.',
    ownOf: (n) => n === 0
        ? 'Von der Strategie selbst ist kein Vorhaben bekannt.'
        : `Von der Strategie selbst ${n === 1 ? 'ist' : 'sind'} nur ${entries(n)} bekannt.`,
    scopes: 'Zusammengezählt sind',
    also: 'Auch gefunden',
    noScope: 'Zugehörigkeit nicht veröffentlicht',
    origins: (official, links) => official === 0
        ? 'Alle Verknüpfungen sind redaktionell, keine ist amtlich belegt.'
        : official === links
            ? 'Alle Verknüpfungen sind amtlich belegt.'
            : `${inGerman(official)} von ${inGerman(links)} Verknüpfungen sind amtlich belegt, die übrigen redaktionell.`,
    official: 'amtlich belegt',
    editorial: 'redaktionell zugeordnet',
    own,
    ownShort: (n) => `davon ${inGerman(n)} der Strategie`,
    entries,
    noEntries: 'kein Vorhaben bekannt',
};
const moreStrings = /* @__PURE__ */ translated('leitlinien-matrix-more', de);

export { moreStrings };
