/** What the manifest does not say about a widget: whom it is for, its keys, paper and static form. */
import type { Bilingual } from '../docs/settings.js';

/** A key, or some, and what it does. */
export interface KeyRow {
  /** Keys as on a German keyboard; `/` between keys that do the same or belong together. */
  readonly keys: Bilingual;
  readonly does: Bilingual;
}

/** Texts of the page of one element. */
export interface WidgetTexts {
  readonly name: Bilingual;
  /** The question it answers. */
  readonly question: Bilingual;
  /** What it is for, in a sentence or two. */
  readonly purpose: Bilingual;
  /** Its keys beside those that all widgets have. */
  readonly keyboard: readonly KeyRow[];
  /** What comes out of a printer. */
  readonly print: Bilingual;
  /** Whether `fds render` can write it. */
  readonly isStatic: boolean;
}

const key = (de: string, en: string, doesDe: string, doesEn: string): KeyRow => ({
  keys: { de, en },
  does: { de: doesDe, en: doesEn },
});

/** Keys that mean the same in all widgets. */
export const commonKeys: readonly KeyRow[] = [
  key(
    'Tab / Umschalt + Tab',
    'Tab / Shift + Tab',
    'zum nächsten oder vorigen Bedienelement',
    'to the next or previous control',
  ),
  key(
    'Eingabe / Leertaste',
    'Enter / Space',
    'wählt einen Eintrag, öffnet und schließt Aufklappbares',
    'chooses an entry, opens and closes what unfolds',
  ),
];

const escape = key(
  'Esc',
  'Esc',
  'nimmt die Auswahl zurück; aus den Einzelheiten kehrt der Fokus zum Eintrag zurück',
  'takes the choice back; from the details the focus returns to the entry',
);

const escapeField = key(
  'Esc im Suchfeld',
  'Esc in the search field',
  'leert das Suchfeld',
  'empties the search field',
);

/** Texts by tag name. */
export const widgetTexts: Readonly<Record<string, WidgetTexts>> = {
  'fds-strategy': {
    name: { de: 'Alle Bausteine, verknüpft', en: 'All widgets, linked' },
    question: {
      de: 'Wie hängt alles zusammen?',
      en: 'How does it all hang together?',
    },
    purpose: {
      de: 'Zeigt selbst nichts. Lädt den Feed einmal und verbindet die Bausteine darin: Was in einem gewählt wird, zeigen alle.',
      en: 'Shows nothing itself. Fetches the feed once and links the widgets inside: what is chosen in one, all of them show.',
    },
    keyboard: [],
    print: {
      de: 'Jeder Baustein druckt, was zu sehen ist.',
      en: 'Each widget prints what is seen.',
    },
    isStatic: false,
  },
  'fds-strategy-pyramid': {
    name: { de: 'Strategiepyramide', en: 'Strategy pyramid' },
    question: { de: 'Woraus besteht die Strategie?', en: 'What is this strategy made of?' },
    purpose: {
      de: 'Die Ebenen der Strategie mit ihren Bestandteilen. Jede Ebene lässt sich bis zu den einzelnen Leitlinien, Themen und Vorhaben öffnen.',
      en: 'The layers of the strategy with their building blocks. Each layer opens down to its Leitlinien, topics and projects.',
    },
    keyboard: [escape],
    print: {
      de: 'Mit der Seite wird gedruckt, was geöffnet ist. Die Werkzeuge in der Fußzeile bieten zudem ein Plakat in A4 und A3.',
      en: 'With the page, what is open is printed. The tools in the footer also offer a poster in A4 and A3.',
    },
    isStatic: true,
  },
  'fds-leitlinien-matrix': {
    name: { de: 'Leitlinien-Matrix', en: 'Leitlinien matrix' },
    question: { de: 'Wozu haben wir uns verpflichtet?', en: 'What did we commit to?' },
    purpose: {
      de: 'Anhang 1 der Dachstrategie: die Leitlinien nach Handlungsebene und Zielsetzung, mit amtlichem Wortlaut, Kurzfassung und Quellen; mit Suche und Zählung.',
      en: 'Annex 1 of the umbrella strategy: the Leitlinien by category and goal, with official wording, summary and sources; with search and counts.',
    },
    keyboard: [
      key(
        '← ↑ → ↓',
        '← ↑ → ↓',
        'von Eintrag zu Eintrag; die Tabelle ist ein einziger Tab-Halt',
        'from entry to entry; the table is a single tab stop',
      ),
      key(
        'Pos1 / Ende',
        'Home / End',
        'zum ersten oder letzten Eintrag der Zeile',
        'to the first or last entry of the row',
      ),
      key(
        'Strg + Pos1 / Ende',
        'Ctrl + Home / End',
        'zum ersten oder letzten Eintrag überhaupt',
        'to the first or last entry of all',
      ),
      escapeField,
    ],
    print: {
      de: 'Mit der Seite: die Tabelle mit den amtlichen Titeln, ohne Suche und Schaltflächen. Die Werkzeuge in der Fußzeile drucken Anhang 1 auf eine Seite A4.',
      en: 'With the page: the table with the official titles, without search and buttons. The tools in the footer print Annex 1 on one page A4.',
    },
    isStatic: true,
  },
  'fds-project-map': {
    name: { de: 'Landkarte', en: 'Project map' },
    question: { de: 'Wer macht was, und wo?', en: 'Who does what, where?' },
    purpose: {
      de: 'Vorhaben und Produkte nach Federführung und Beteiligung: als Karte, als gleich große Kacheln oder als Liste. Bund, FITKO und andere stehen daneben.',
      en: 'Projects and products by lead and partners: as a map, as equal tiles or as a list. The Bund, FITKO and others stand beside it.',
    },
    keyboard: [
      key(
        '← ↑ → ↓',
        '← ↑ → ↓',
        'zum nächsten Land in dieser Richtung; die Karte ist ein einziger Tab-Halt',
        'to the nearest Land in that direction; the map is a single tab stop',
      ),
      key('Pos1 / Ende', 'Home / End', 'zum ersten oder letzten Land', 'to the first or last Land'),
      key(
        'Esc',
        'Esc',
        'nimmt die Auswahl zurück, danach schließt es das geöffnete Land',
        'takes the choice back, then closes the open Land',
      ),
    ],
    print: {
      de: 'Mit der Seite wird gedruckt, was zu sehen ist. „Drucken“ in der Fußzeile gibt Karte und alle Orte mit ihren Einträgen aus.',
      en: 'With the page, what is seen is printed. “Print” in the footer gives the map and all places with their entries.',
    },
    isStatic: true,
  },
  'fds-timeline': {
    name: { de: 'Zeitstrahl', en: 'Timeline' },
    question: {
      de: 'Was wurde wann beschlossen, was kommt?',
      en: 'What was decided when, what comes next?',
    },
    purpose: {
      de: 'Beschlüsse, Sitzungen und Meilensteine der Reihe nach, Vergangenes getrennt von Geplantem: als Liste, als Achse oder als Tabelle.',
      en: 'Decisions, sessions and milestones in order, what is past apart from what is planned: as a list, an axis or a table.',
    },
    keyboard: [
      escape,
      key(
        '← / → auf der maßstäblichen Achse',
        '← / → on the axis true to scale',
        'früher oder später',
        'earlier or later',
      ),
      key('+ / − auf der Achse', '+ / − on the axis', 'näher oder weiter', 'nearer or farther'),
      key('0 auf der Achse', '0 on the axis', 'der ganze Zeitraum', 'the whole period'),
      key(
        'Pos1 / Ende auf der Achse',
        'Home / End on the axis',
        'an den Anfang oder das Ende',
        'to the beginning or the end',
      ),
    ],
    print: {
      de: 'Mit der Seite werden die geöffneten Jahre gedruckt; kein Eintrag wird über Seiten getrennt. „Drucken“ in der Fußzeile gibt alle Einträge aus.',
      en: 'With the page, the open years are printed; no entry is split between pages. “Print” in the footer gives all entries.',
    },
    isStatic: true,
  },
  'fds-project-list': {
    name: { de: 'Vorhabenliste', en: 'Project list' },
    question: { de: 'Welche Vorhaben betreffen mein Thema?', en: 'Which projects touch my topic?' },
    purpose: {
      de: 'Alle Vorhaben und Produkte als Tabelle mit Suche, Filtern, Sortierung und Seiten; als CSV zu speichern.',
      en: 'All projects and products as a table with search, filters, sorting and pages; can be saved as CSV.',
    },
    keyboard: [
      key(
        'Eingabe auf einer Spalte',
        'Enter on a column',
        'sortiert danach, noch einmal andersherum',
        'sorts by it, again the other way round',
      ),
      key(
        'Esc außerhalb der Felder',
        'Esc outside the fields',
        'nimmt die Auswahl zurück',
        'takes the choice back',
      ),
    ],
    print: {
      de: 'Die Tabelle ohne Suche und Seitenschalter; „Drucken“ in der Fußzeile gibt alle gefundenen Einträge aus.',
      en: 'The table without search and pages; “Print” in the footer gives all entries found.',
    },
    isStatic: true,
  },
  'fds-filter': {
    name: { de: 'Suche und Filter', en: 'Search and filters' },
    question: { de: 'Wo steht mein Thema?', en: 'Where is my topic?' },
    purpose: {
      de: 'Suche und Filter, die auf alle Bausteine derselben Strategie wirken, und die Auskunft, wie viel übrig bleibt.',
      en: 'Search and filters that act on every widget of the same strategy, and say how much is left.',
    },
    keyboard: [escapeField],
    print: {
      de: 'Die Felder werden nicht gedruckt; was der Filter übrig lässt, steht als Satz da.',
      en: 'The fields are not printed; what the filter leaves is said in a sentence.',
    },
    isStatic: false,
  },
  'fds-details': {
    name: { de: 'Einzelheiten', en: 'Details' },
    question: { de: 'Warum gibt es das?', en: 'Why does this exist?' },
    purpose: {
      de: 'Das Gewählte mit seinem Weg nach oben (warum?), nach unten (was folgt daraus?) und seinen Quellen. Steht der Baustein auf der Seite, öffnen die anderen keine eigenen Einzelheiten.',
      en: 'What is chosen, with its way up (why?), its way down (what comes of it?) and its sources. Where this widget stands on the page, the others open no details of their own.',
    },
    keyboard: [],
    print: {
      de: 'Die Einzelheiten samt Quellen, ohne Schaltflächen.',
      en: 'The details with their sources, without buttons.',
    },
    isStatic: false,
  },
};
