import { translated } from '../translated.js';

/** What is read when something has been opened or chosen. */
export interface PyramidItemsStrings {
  readonly othersTitle: string;
  readonly noScope: string;
  readonly noGoal: string;
  readonly linked: string;
  readonly selected: string;
  /** `names` is empty where nobody is named. */
  readonly topicLead: (names: string) => string;
  /** Of a topic that is none of the focus topics. */
  readonly acrossTopics: string;
  readonly lead: (names: string) => string;
  readonly list: string;
  readonly noItems: string;
  /** The same where a filter or a Land has left nothing. */
  readonly noMatch: string;
  readonly quote: (text: string) => string;
  readonly challenges: string;
  readonly goals: string;
  readonly groups: string;
  readonly source: string;
  readonly why: string;
  readonly outcome: string;
  readonly nothingAbove: string;
  readonly nothingBelow: string;
  readonly layersAbove: string;
  readonly layersBelow: string;
  readonly contradictions: string;
}

const de: PyramidItemsStrings = {
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

export const itemsStrings = /* @__PURE__ */ translated('strategy-pyramid-items', de);
