import { translated } from '../translated.js';

const de = {
    othersTitle: 'Weitere Vorhaben',
    noScope: 'Zugehörigkeit nicht veröffentlicht',
    noGoal: 'Ohne Ziel',
    linked: 'Verknüpft',
    selected: 'Ausgewählt',
    topicLead: (names) => `Themenpatenschaft: ${names || 'nicht veröffentlicht'}`,
    acrossTopics: 'quer zu den Schwerpunktthemen',
    lead: (names) => (names ? `Federführung: ${names}` : 'Federführung nicht veröffentlicht'),
    list: 'Die Strategie als Liste',
    noItems: 'Dazu enthalten die Daten keine Vorhaben.',
    noMatch: 'Hier passt nichts zum Filter.',
    // Some titles stand in quotation marks already.
    quote: (text) => (text.startsWith('„') ? text : `„${text}“`),
    challenges: 'Herausforderungen',
    goals: 'Ziele',
    groups: 'Für wen',
    source: 'Quelle',
    why: 'Warum gibt es das?',
    outcome: 'Was wird daraus?',
    nothingAbove: 'Darüber steht nichts Weiteres.',
    nothingBelow: 'Dazu ist noch nichts verknüpft.',
    layersAbove: 'Die Ebenen darüber geben den Rahmen:',
    layersBelow: 'Die Ebenen darunter führen es aus:',
    contradictions: 'Widersprüchliche Angaben',
};
const itemsStrings = /* @__PURE__ */ translated('strategy-pyramid-items', de);

export { itemsStrings };
