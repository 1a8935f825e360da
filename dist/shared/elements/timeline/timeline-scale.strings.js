import { inEnglish, inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const sides = (before, after) => [before, after].filter(Boolean).join(', ');
const yearsDe = plural('de', 'Jahr', 'Jahre');
const yearsEn = plural('en', 'year', 'years');
const de = {
    beyond: (before, after) => `Außerhalb der Zeitachse: ${sides(before > 0 && `${inGerman(before)} davor`, after > 0 && `${inGerman(after)} danach`)}.`,
    window: 'Ausschnitt',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    earlier: 'Früher',
    later: 'Später',
    whole: 'Ganzer Zeitraum',
    axis: (from, to) => `Zeitachse, ${from} bis ${to}`,
    shown: (from, to, shown, total) => `${from} bis ${to}: ${inGerman(shown)} von ${plural('de', 'Ereignis', 'Ereignissen')(total)}.`,
    hint: 'Tasten: Plus und Minus für die Größe, Pfeile zum Verschieben, 0 für den ganzen Zeitraum.',
    quiet: (years) => `${yearsDe(years)} ohne Ereignis`,
    lanes: 'Bahnen',
    oneLane: 'Eine Bahn',
    byKind: 'Nach Art',
    noTopics: 'Die Daten ordnen Ereignisse keinem Schwerpunktthema zu; nach Themen gegliedert sind die Laufzeiten.',
    periods: 'Phasen und Laufzeiten',
    periodsOf: 'Phasen der Strategie, Laufzeiten der Produkte, Projekte und Gremien',
    phases: 'Phasen der Strategie',
    phasesNote: 'Nach dem letzten Beschluss zu jeder Ebene. Wann die Arbeit an einer Ebene begann, sagen die Daten nicht; die Umsetzung läuft seit ihrem Beschluss.',
    periodsNote: (shown, without) => `${inGerman(shown)} Einträge mit veröffentlichter Laufzeit, nach Schwerpunktthema; bei ${inGerman(without)} ist keine veröffentlicht. Nur Einträge mit dem Vermerk „Vorhaben der Strategie“ hat die Strategie selbst beschlossen.`,
    noTopic: 'Ohne Schwerpunktthema',
    more: (n) => `${inGerman(n)} weitere zeigen`,
    kinds: {
        decision: 'Beschlüsse',
        session: 'Sitzungen',
        meeting: 'Klausuren, Treffen',
        workshop: 'Workshops',
        publication: 'Veröffentlichungen',
        milestone: 'Meilensteine',
    },
};
const en = {
    beyond: (before, after) => `Beyond the axis: ${sides(before > 0 && `${inEnglish(before)} before`, after > 0 && `${inEnglish(after)} after`)}.`,
    window: 'Section',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'Whole time',
    axis: (from, to) => `Timeline, ${from} to ${to}`,
    shown: (from, to, shown, total) => `${from} to ${to}: ${inEnglish(shown)} of ${plural('en', 'event', 'events')(total)}.`,
    hint: 'Keys: plus and minus to zoom, arrows to move, 0 for the whole time.',
    quiet: (years) => `${yearsEn(years)} without event`,
    lanes: 'Lanes',
    oneLane: 'One lane',
    byKind: 'By kind',
    noTopics: 'The data assign no events to focus topics; the periods are arranged by topic.',
    periods: 'Phases and periods',
    periodsOf: 'Phases of the strategy, periods of products, projects and bodies',
    phases: 'Phases of the strategy',
    phasesNote: 'By the last decision on each layer. The data do not say when the work on a layer began; implementation runs since it was decided.',
    periodsNote: (shown, without) => `${inEnglish(shown)} entries with a published period, by focus topic; for ${inEnglish(without)} none is published. Only entries marked “project of the strategy” were decided by the strategy itself.`,
    noTopic: 'Without focus topic',
    more: (n) => `Show ${inEnglish(n)} more`,
    kinds: {
        decision: 'Decisions',
        session: 'Sessions',
        meeting: 'Retreats, meetings',
        workshop: 'Workshops',
        publication: 'Publications',
        milestone: 'Milestones',
    },
};
const scaleStrings = { de, en };

export { scaleStrings };
