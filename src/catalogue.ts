/**
 * The one list of the kit's elements. Everything else that has to know them derives from it, or is
 * generated from it by `npm run generate`: registration, the autoloader, the pages for frames, the
 * snippet builder, the doctor, `fds render`, Storybook, the recipes for content management systems,
 * README. Plain data, so that scripts can read it, too.
 *
 * What an attribute means and of which type it is stands with the element's class (its comment goes
 * into `custom-elements.json`); here stand the names and the values that can be listed, and a test
 * holds the two together.
 */

import { commonAttributes, provider } from './catalogue.common.js';
import type {
  AttributeList,
  AttributeValues,
  Bilingual,
  CatalogueEntry,
  WidgetEntry,
} from './catalogue.types.js';

export type { AttributeList, AttributeValues, Bilingual, CatalogueEntry, WidgetEntry };
export { commonAttributes, provider };

const STRATEGY_PAGE = 'https://www.it-planungsrat.de/der-it-planungsrat/foederale-digitalstrategie';
const COUNCIL_PAGE = 'https://www.it-planungsrat.de';

/** From these widths of a page on, in CSS pixels, a widget may need another height. */
export const PLACE_WIDTHS = [0, 480, 768, 960, 1280, 1600] as const;

/** Higher than most screens, however wide those are. */
const SCREENS = ['screen', 'screen', 'screen', 'screen', 'screen', 'screen'] as const;

/** Every widget by its name without prefix; the main ones first, in the order of a page. */
export const widgets = {
  'strategy-pyramid': {
    className: 'FdsStrategyPyramid',
    name: { de: 'Strategiepyramide', en: 'Strategy pyramid' },
    question: { de: 'Woraus besteht die Strategie?', en: 'What is the strategy made of?' },
    summary: {
      de: 'Die Ebenen der Strategie mit ihren Bestandteilen. Jede Ebene lässt sich bis zu den einzelnen Leitlinien, Themen und Vorhaben öffnen.',
      en: 'The layers of the strategy with their building blocks. Each layer opens down to its Leitlinien, topics and projects.',
    },
    attributes: {},
    heading: { de: 'Aufbau der Strategie', en: 'Structure of the strategy' },
    fallback: {
      de: 'Aufbau der Föderalen Digitalstrategie beim IT-Planungsrat',
      en: 'Structure of the Federal Digital Strategy (IT Planning Council, in German)',
    },
    official: STRATEGY_PAGE,
    staticForm: 'staticPyramid',
    isMain: true,
    screenHeight: 860,
    frameHeight: 900,
    place: ['screen', 86, 58, 46, 40, 36],
  },
  'leitlinien-matrix': {
    className: 'FdsLeitlinienMatrix',
    name: { de: 'Leitlinien-Matrix', en: 'Leitlinien matrix' },
    question: {
      de: 'Wozu haben sich Bund und Länder verpflichtet?',
      en: 'What have the Bund and the Länder committed to?',
    },
    summary: {
      de: 'Anhang 1 der Dachstrategie: die Leitlinien nach Handlungsebene und Zielsetzung, mit amtlichem Wortlaut, Kurzfassung und Quellen; mit Suche und Zählung.',
      en: 'Annex 1 of the umbrella strategy: the Leitlinien by category and goal, with official wording, summary and sources; with search and counts.',
    },
    attributes: { view: ['matrix', 'structure'] },
    heading: {
      de: 'Leitlinien nach Zielen und Handlungsebenen',
      en: 'Leitlinien by goal and category',
    },
    fallback: {
      de: 'Leitlinien der Föderalen Digitalstrategie beim IT-Planungsrat',
      en: 'Leitlinien of the Federal Digital Strategy (IT Planning Council, in German)',
    },
    official: STRATEGY_PAGE,
    staticForm: 'staticMatrix',
    isMain: true,
    screenHeight: 860,
    frameHeight: 1100,
    place: ['screen', 'screen', 'screen', 66, 54, 50],
  },
  'project-map': {
    className: 'FdsProjectMap',
    name: { de: 'Landkarte', en: 'Map' },
    question: { de: 'Wer führt was, und wo?', en: 'Who leads what, and where?' },
    summary: {
      de: 'Vorhaben und Produkte nach Federführung und Beteiligung: als Karte, als gleich große Kacheln oder als Liste. Bund, FITKO und andere stehen daneben.',
      en: 'Projects and products by lead and partners: as a map, as equal tiles or as a list. The Bund, FITKO and others stand beside it.',
    },
    attributes: { view: ['map', 'tiles', 'list'] },
    heading: { de: 'Wer führt was?', en: 'Who leads what?' },
    fallback: {
      de: 'Produkte und Projekte des IT-Planungsrats',
      en: 'Products and projects of the IT Planning Council (in German)',
    },
    official: COUNCIL_PAGE,
    staticForm: 'staticMap',
    isMain: true,
    screenHeight: 860,
    frameHeight: 1100,
    place: ['screen', 'screen', 76, 65, 58, 58],
  },
  timeline: {
    className: 'FdsTimeline',
    name: { de: 'Zeitstrahl', en: 'Timeline' },
    question: {
      de: 'Was wurde wann beschlossen, was kommt?',
      en: 'What was decided when, what comes next?',
    },
    summary: {
      de: 'Beschlüsse, Sitzungen und Meilensteine der Reihe nach, Vergangenes getrennt von Geplantem: als Liste, als Achse oder als Tabelle.',
      en: 'Decisions, sessions and milestones in order, what is past apart from what is planned: as a list, an axis or a table.',
    },
    attributes: { view: ['axis', 'list', 'table'], spacing: ['even', 'scale'] },
    heading: { de: 'Der Weg der Strategie', en: 'The path of the strategy' },
    fallback: {
      de: 'Beschlüsse des IT-Planungsrats',
      en: 'Decisions of the IT Planning Council (in German)',
    },
    official: COUNCIL_PAGE,
    staticForm: 'staticTimeline',
    isMain: true,
    screenHeight: 860,
    frameHeight: 1400,
    place: ['screen', 'screen', 'screen', 'screen', 92, 74],
  },
  'project-list': {
    className: 'FdsProjectList',
    name: { de: 'Vorhabenliste', en: 'List of projects' },
    question: {
      de: 'Welche Vorhaben berühren mein Thema?',
      en: 'Which projects touch my topic?',
    },
    summary: {
      de: 'Alle Vorhaben und Produkte als Tabelle mit Suche, Filtern, Sortierung und Seiten; als CSV zu speichern.',
      en: 'All projects and products as a table with search, filters, sorting and pages; can be saved as CSV.',
    },
    attributes: {},
    heading: { de: 'Vorhaben und Produkte', en: 'Projects and products' },
    fallback: {
      de: 'Produkte und Projekte des IT-Planungsrats',
      en: 'Products and projects of the IT Planning Council (in German)',
    },
    official: COUNCIL_PAGE,
    staticForm: 'staticList',
    screenHeight: 860,
    frameHeight: 900,
    place: SCREENS,
  },
  cascade: {
    className: 'FdsCascade',
    name: { de: 'Kaskade', en: 'Cascade' },
    question: {
      de: 'Wie kommt das Zukunftsbild in der Praxis an?',
      en: 'How does the vision reach practice?',
    },
    summary: {
      de: 'Von den Zielen über Leitlinien, Schwerpunktthemen und Vorhaben bis zur Federführung: als Flussbild und als gegliederte Liste. Amtliche und redaktionelle Zuordnungen sind unterschieden, was keine hat, ist gezählt.',
      en: 'From the goals over Leitlinien, focus topics and projects to those who lead them: as a flow diagram and as a nested list. Official and editorial links are told apart, what has none is counted.',
    },
    attributes: { levels: 'columns' },
    heading: { de: 'Vom Ziel zur Umsetzung', en: 'From goal to practice' },
    fallback: {
      de: 'Ziele und Umsetzung der Föderalen Digitalstrategie beim IT-Planungsrat',
      en: 'Goals and implementation of the Federal Digital Strategy (IT Planning Council, in German)',
    },
    official: STRATEGY_PAGE,
    staticForm: 'staticCascade',
    screenHeight: 900,
    frameHeight: 1300,
    place: SCREENS,
  },
  quorum: {
    className: 'FdsQuorum',
    name: { de: 'Abstimmung', en: 'Vote' },
    question: {
      de: 'Kommt ein Beschluss zustande, und wen bindet er?',
      en: 'Does this vote carry, whom does it bind?',
    },
    summary: {
      de: 'Die Abstimmungsregel des IT-Planungsrats (Anhang 2) zum Ausprobieren: Bund, elf Länder, zwei Drittel nach dem Königsteiner Schlüssel. Regel für Regel, mit Quellen, ohne Rundung.',
      en: 'The voting rule of the IT-Planungsrat (Annex 2) to try out: Bund, eleven Länder, two thirds of the Königstein Key. Rule by rule, with sources, without rounding.',
    },
    attributes: {
      kind: ['decision', 'standard', 'network', 'other', 'recommendation'],
      key: 'id',
    },
    heading: { de: 'So kommt ein Beschluss zustande', en: 'How a decision is made' },
    fallback: {
      de: 'Rechtsverbindlichkeit der Beschlüsse des IT-Planungsrats',
      en: 'How far decisions of the IT Planning Council are binding (in German)',
    },
    official: 'https://www.it-planungsrat.de/beschluesse-informationen/rechtsverbindlichkeit',
    staticForm: 'staticQuorum',
    isOfAll: true,
    screenHeight: 900,
    frameHeight: 1100,
    place: ['screen', 'screen', 'screen', 78, 73, 73],
  },
  about: {
    className: 'FdsAbout',
    name: { de: 'Über die Strategie', en: 'About the strategy' },
    question: {
      de: 'Was ist das, und wer steht dahinter?',
      en: 'What is this, and who stands behind it?',
    },
    summary: {
      de: 'Worum es der Strategie geht, wer entscheidet und wer umsetzt, Rechtsrahmen, nächste Schritte und was daraus wurde, Ansprechstellen und Begriffe. Zum Aufklappen oder ganz.',
      en: 'What the strategy is about, who decides and who implements, legal frame, next steps and what became of them, contact points and terms. To be opened in place, or in full.',
    },
    attributes: { view: ['compact', 'full'] },
    heading: {
      de: 'Die Strategie und wer dahintersteht',
      en: 'The strategy and who stands behind it',
    },
    fallback: {
      de: 'Die Föderale Digitalstrategie beim IT-Planungsrat',
      en: 'The Federal Digital Strategy (IT Planning Council, in German)',
    },
    official: STRATEGY_PAGE,
    staticForm: 'staticAbout',
    isOfAll: true,
    screenHeight: 860,
    frameHeight: 900,
    place: [82, 62, 48, 40, 40, 40],
  },
  filter: {
    className: 'FdsFilter',
    name: { de: 'Suche und Filter', en: 'Search and filters' },
    question: { de: 'Wo ist mein Thema?', en: 'Where is my topic?' },
    summary: {
      de: 'Suche und Filter, die auf alle Bausteine derselben Strategie wirken, und die Auskunft, wie viel übrig bleibt.',
      en: 'Search and filters that act on every widget of the same strategy, and say how much is left.',
    },
    attributes: {},
    heading: { de: 'Suchen und filtern', en: 'Search and filter' },
    fallback: {
      de: 'Alle Inhalte zum Lesen, ohne Skript',
      en: 'Everything to read, without a script (in German)',
    },
    screenHeight: 480,
    frameHeight: 500,
    place: [45, 29, 22, 17.5, 17.5, 17.5],
  },
  details: {
    className: 'FdsDetails',
    name: { de: 'Einzelheiten', en: 'Details' },
    question: { de: 'Warum gibt es das?', en: 'Why does this exist?' },
    summary: {
      de: 'Das Gewählte mit seinem Weg nach oben (warum?), nach unten (was folgt daraus?) und seinen Quellen. Steht der Baustein auf der Seite, öffnen die anderen keine eigenen Einzelheiten.',
      en: 'What is chosen, with its way up (why?), its way down (what comes of it?) and its sources. Where this widget stands on the page, the others open no details of their own.',
    },
    attributes: {},
    heading: { de: 'Einzelheiten und Zusammenhang', en: 'Details and context' },
    fallback: {
      de: 'Alle Inhalte zum Lesen, ohne Skript',
      en: 'Everything to read, without a script (in German)',
    },
    screenHeight: 480,
    frameHeight: 600,
    place: [25, 18, 13.5, 12, 10.5, 10.5],
  },
} as const satisfies Readonly<Record<string, WidgetEntry>>;

/** Name of a widget without prefix. */
export type WidgetName = keyof typeof widgets;

/** Names of all widgets, without prefix. */
export const widgetNames = Object.keys(widgets) as readonly WidgetName[];

/** What is known of a widget. */
export const widgetEntry = (name: WidgetName): WidgetEntry => widgets[name];

/** What `strategy` stands for. */
export const mainWidgets: readonly WidgetName[] = widgetNames.filter(
  (name) => widgetEntry(name).isMain,
);

/** Those that can be plain HTML. */
export const staticNames: readonly WidgetName[] = widgetNames.filter(
  (name) => widgetEntry(name).staticForm !== undefined,
);

/** Every element by its name without prefix, the provider first. */
export const elements: Readonly<Record<string, CatalogueEntry>> = {
  strategy: provider,
  ...widgets,
};

/** Attributes of an element with their values, those that all widgets have included. */
export const attributesOf = (name: string): AttributeList =>
  name === 'strategy'
    ? provider.attributes
    : { ...commonAttributes, ...elements[name]?.attributes };
