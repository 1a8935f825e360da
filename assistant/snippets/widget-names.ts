/** What each widget is called, and where its subject is to be found without us. */
import type { Language } from '../../src/i18n/language.js';
import type { EmbedWidget } from './embed.types.js';

/** A widget in words. */
export interface WidgetNames {
  readonly title: string;
  /** What a visitor asks it. */
  readonly question: string;
  /** Text of the link that stands in for it where there is no script. */
  readonly fallback: string;
}

const STRATEGY = 'https://www.it-planungsrat.de/der-it-planungsrat/foederale-digitalstrategie';
const COUNCIL = 'https://www.it-planungsrat.de';

/** Official pages by widget; what is not listed has none, and links to the kit's own static page. */
const OFFICIAL: Readonly<Partial<Record<EmbedWidget, string>>> = {
  'strategy-pyramid': STRATEGY,
  'leitlinien-matrix': STRATEGY,
  'project-map': COUNCIL,
  timeline: COUNCIL,
  'project-list': COUNCIL,
};

/** Where a visitor finds the subject of a widget without a script. */
export function fallbackAddress(widget: EmbedWidget, base: string): string {
  return OFFICIAL[widget] ?? `${base}static/index.html`;
}

const de: Readonly<Record<EmbedWidget, WidgetNames>> = {
  'strategy-pyramid': {
    title: 'Strategiepyramide',
    question: 'Woraus besteht die Strategie?',
    fallback: 'Aufbau der Föderalen Digitalstrategie beim IT-Planungsrat',
  },
  'leitlinien-matrix': {
    title: 'Leitlinien-Matrix',
    question: 'Wozu haben sich Bund und Länder verpflichtet?',
    fallback: 'Leitlinien der Föderalen Digitalstrategie beim IT-Planungsrat',
  },
  'project-map': {
    title: 'Landkarte',
    question: 'Wer führt was, und wo?',
    fallback: 'Produkte und Projekte des IT-Planungsrats',
  },
  timeline: {
    title: 'Zeitstrahl',
    question: 'Was wurde wann beschlossen, was kommt?',
    fallback: 'Beschlüsse des IT-Planungsrats',
  },
  'project-list': {
    title: 'Vorhabenliste',
    question: 'Welche Vorhaben berühren mein Thema?',
    fallback: 'Produkte und Projekte des IT-Planungsrats',
  },
  filter: {
    title: 'Suche und Filter',
    question: 'Wo ist mein Thema?',
    fallback: 'Alle Inhalte zum Lesen, ohne Skript',
  },
  details: {
    title: 'Einzelheiten',
    question: 'Warum gibt es das?',
    fallback: 'Alle Inhalte zum Lesen, ohne Skript',
  },
};

const en: Readonly<Record<EmbedWidget, WidgetNames>> = {
  'strategy-pyramid': {
    title: 'Strategy pyramid',
    question: 'What is the strategy made of?',
    fallback: 'Structure of the Federal Digital Strategy (IT Planning Council, in German)',
  },
  'leitlinien-matrix': {
    title: 'Leitlinien matrix',
    question: 'What have the Bund and the Länder committed to?',
    fallback: 'Leitlinien of the Federal Digital Strategy (IT Planning Council, in German)',
  },
  'project-map': {
    title: 'Map',
    question: 'Who leads what, and where?',
    fallback: 'Products and projects of the IT Planning Council (in German)',
  },
  timeline: {
    title: 'Timeline',
    question: 'What was decided when, what comes next?',
    fallback: 'Decisions of the IT Planning Council (in German)',
  },
  'project-list': {
    title: 'List of projects',
    question: 'Which projects touch my topic?',
    fallback: 'Products and projects of the IT Planning Council (in German)',
  },
  filter: {
    title: 'Search and filters',
    question: 'Where is my topic?',
    fallback: 'Everything to read, without a script (in German)',
  },
  details: {
    title: 'Details',
    question: 'Why does this exist?',
    fallback: 'Everything to read, without a script (in German)',
  },
};

/** Names of the widgets in both languages. */
export const widgetNames: Readonly<Record<Language, Readonly<Record<EmbedWidget, WidgetNames>>>> = {
  de,
  en,
};
