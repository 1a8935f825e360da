import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const sides = (before, after) => [before, after].filter(Boolean).join(', ');
const yearsDe = plural('de', 'Jahr', 'Jahre');
const de = {
    beyond: (before, after) => `Außerhalb der Zeitachse: ${sides(before > 0 && `${inGerman(before)} davor`, after > 0 && `${inGerman(after)} danach`)}.`,
    window: 'Ausschnitt',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    earlier: 'Früher',
    later: 'Später',
    whole: 'Ganzer Zeitraum',
    axis: 'Zeitachse',
    wholeShown: (from, to) => `Ganzer Zeitraum, ${from} bis ${to}.`,
    shown: (from, to, what) => `${from} bis ${to}: ${what}.`,
    ofAll: (shown, total, more) => `${inGerman(shown)} von ${plural('de', 'Ereignis', 'Ereignissen')(total)}${more ? ', Meilensteinen und Fristen' : ''}`,
    hint: 'Tasten: Plus und Minus für die Größe, Pfeile zum Verschieben, 0 für den ganzen Zeitraum.',
    quiet: (years) => `${yearsDe(years)} ohne Ereignis`,
    lanes: 'Bahnen',
    oneLane: 'Eine Bahn',
    byKind: 'Nach Art',
    byTopic: 'Nach Thema',
    noTopics: 'Die Daten ordnen Ereignisse keinem Schwerpunktthema zu; nach Themen gegliedert sind die Laufzeiten.',
    periods: 'Phasen und Laufzeiten',
    periodsOf: 'Phasen der Strategie, Laufzeiten der Produkte, Projekte und Gremien',
    phases: 'Phasen der Strategie',
    phasesNote: 'Nach dem letzten Beschluss zu jeder Ebene. Wann die Arbeit an einer Ebene begann, sagen die Daten nicht; die Umsetzung läuft seit ihrem Beschluss.',
    periodsNote: (shown, without) => `${inGerman(shown)} Vorhaben mit veröffentlichter Laufzeit, nach Schwerpunktthema; bei ${inGerman(without)} ist keine veröffentlicht. Nur Vorhaben mit dem Vermerk „Vorhaben der Strategie“ hat die Strategie selbst beschlossen.`,
    unreadPeriods: (n) => `Bei ${n === 1 ? 'einem weiteren' : `${inGerman(n)} weiteren`} ist die Laufzeit im Feed nicht lesbar.`,
    noTopic: 'Ohne Schwerpunktthema',
    otherTopics: 'Weitere Themen',
    more: (n) => `${inGerman(n)} weitere zeigen`,
    kinds: {
        decision: 'Beschlüsse',
        session: 'Sitzungen',
        meeting: 'Klausuren, Treffen',
        workshop: 'Workshops',
        publication: 'Veröffentlichungen',
        milestone: 'Meilensteine',
        projectMilestone: 'Meilensteine von Vorhaben',
        deadline: 'Fristen von Beschlüssen',
    },
};
const scaleStrings = /* @__PURE__ */ translated('timeline-scale', de);

export { scaleStrings };
