/** What the manifest does not say about a widget: the catalogue's words, its keys and paper. */
import { elements, staticNames } from '../../src/catalogue.js';
import type { Bilingual } from '../docs/settings.js';

/** A key, or some, and what it does. */
export interface KeyRow {
  /** Keys as on a German keyboard; `/` between keys that do the same or belong together. */
  readonly keys: Bilingual;
  readonly does: Bilingual;
}

interface OwnTexts {
  /** Its keys beside those that all widgets have. */
  readonly keyboard: readonly KeyRow[];
  /** What comes out of a printer. */
  readonly print: Bilingual;
}

/** Texts of the page of one element. */
export interface WidgetTexts extends OwnTexts {
  readonly name: Bilingual;
  /** The question it answers. */
  readonly question: Bilingual;
  /** What it is for, in a sentence or two. */
  readonly purpose: Bilingual;
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

/** Keys and paper by tag name; a test wants both of every element. */
export const ownTexts: Readonly<Record<string, OwnTexts>> = {
  'fds-strategy': {
    keyboard: [],
    print: {
      de: 'Jeder Baustein druckt, was zu sehen ist.',
      en: 'Each widget prints what is seen.',
    },
  },
  'fds-strategy-pyramid': {
    keyboard: [
      key(
        '← ↑ → ↓',
        '← ↑ → ↓',
        'zum nächsten Ziel oder Thema; die einer Ebene sind ein einziger Tab-Halt',
        'to the next goal or topic; those of a layer are a single tab stop',
      ),
      key(
        'Pos1 / Ende',
        'Home / End',
        'zum ersten oder letzten davon',
        'to the first or last of them',
      ),
      escape,
    ],
    print: {
      de: 'Mit der Seite wird gedruckt, was geöffnet ist. Die Werkzeuge in der Fußzeile bieten zudem ein Plakat in A4 und A3.',
      en: 'With the page, what is open is printed. The tools in the footer also offer a poster in A4 and A3.',
    },
  },
  'fds-leitlinien-matrix': {
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
  },
  'fds-project-map': {
    keyboard: [
      key(
        '← ↑ → ↓',
        '← ↑ → ↓',
        'zum nächsten Land in dieser Richtung; die Karte ist ein einziger Tab-Halt, ebenso die Stellen ohne Ort',
        'to the nearest Land in that direction; the map is a single tab stop, as are the bodies without a place',
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
  },
  'fds-timeline': {
    keyboard: [
      key(
        'Eingabe auf „Zeitstrahl überspringen“',
        'Enter on “Skip the timeline”',
        'geht hinter den letzten Eintrag; der Knopf erscheint beim ersten Tab',
        'goes behind the last entry; the button appears at the first Tab',
      ),
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
      de: 'Alle Einträge in mehreren Spalten, mit der Seite und mit „Drucken“ in der Fußzeile; kein Eintrag wird über Seiten getrennt.',
      en: 'All entries in several columns, with the page and with “Print” in the footer; no entry is split between pages.',
    },
  },
  'fds-project-list': {
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
  },
  'fds-cascade': {
    keyboard: [
      key(
        '← ↑ → ↓',
        '← ↑ → ↓',
        'von Feld zu Feld; das Bild ist ein einziger Tab-Halt',
        'from box to box; the picture is a single tab stop',
      ),
      key('Pos1 / Ende', 'Home / End', 'zum ersten oder letzten Feld', 'to the first or last box'),
      key(
        'Eingabe / Leertaste auf einer Gruppe',
        'Enter / Space on a group',
        'öffnet oder schließt sie',
        'opens or closes it',
      ),
      key(
        'Esc',
        'Esc',
        'nimmt die Auswahl zurück, dann, was im Bild geöffnet wurde',
        'takes the choice back, then what was opened in the picture',
      ),
    ],
    print: {
      de: 'Mit der Seite: das Bild, oder die Liste mit allem, was aufgeklappt werden kann (bis 1.000 Einträge). „Drucken“ in der Fußzeile gibt immer die ganze Liste aus.',
      en: 'With the page: the picture, or the list with all that can be unfolded (up to 1,000 entries). “Print” in the footer always gives the whole list.',
    },
  },
  'fds-quorum': {
    keyboard: [
      key(
        '← ↑ → ↓',
        '← ↑ → ↓',
        'zum nächsten Mitglied in dieser Richtung; die Kacheln sind ein einziger Tab-Halt',
        'to the nearest member in that direction; the tiles are a single tab stop',
      ),
      key(
        'Pos1 / Ende',
        'Home / End',
        'zum Bund oder zum letzten Land',
        'to the Bund or the last Land',
      ),
      key(
        'J / N / E / A auf einer Kachel',
        'J or Y / N / E / A on a tile',
        'stimmt mit Ja, Nein, Enthaltung oder abwesend',
        'votes yes, no, abstention or absent',
      ),
      key(
        'Eingabe / Leertaste auf einer Kachel',
        'Enter / Space on a tile',
        'wechselt zur nächsten Stimme',
        'goes on to the next vote',
      ),
      escape,
    ],
    print: {
      de: 'Mit der Seite: Kacheln oder Tabelle und das Ergebnis, ohne Felder. „Abstimmung drucken“ in der Fußzeile gibt alle Stimmen mit Anteilen und die Begründung aus.',
      en: 'With the page: tiles or table and the result, without fields. “Print the vote” in the footer gives all votes with their shares and the reasons.',
    },
  },
  'fds-about': {
    keyboard: [escape],
    print: {
      de: 'Mit der Seite: alle Teile, auch die zugeklappten, ohne Schaltflächen. „Drucken“ in der Fußzeile gibt den Baustein allein aus.',
      en: 'With the page: all parts, folded ones as well, without buttons. “Print” in the footer gives the widget alone.',
    },
  },
  'fds-filter': {
    keyboard: [escapeField],
    print: {
      de: 'Die Felder werden nicht gedruckt; was der Filter übrig lässt, steht als Satz da.',
      en: 'The fields are not printed; what the filter leaves is said in a sentence.',
    },
  },
  'fds-details': {
    keyboard: [],
    print: {
      de: 'Die Einzelheiten samt Quellen, ohne Schaltflächen.',
      en: 'The details with their sources, without buttons.',
    },
  },
};

const plain: readonly string[] = staticNames;
const NONE: OwnTexts = { keyboard: [], print: { de: '', en: '' } };

/** Texts by tag name, in the order of the catalogue. */
export const widgetTexts: Readonly<Record<string, WidgetTexts>> = Object.fromEntries(
  Object.entries(elements).map(([name, { name: called, question, summary }]) => [
    `fds-${name}`,
    {
      ...(ownTexts[`fds-${name}`] ?? NONE),
      name: called,
      question,
      purpose: summary,
      isStatic: plain.includes(name),
    },
  ]),
);
