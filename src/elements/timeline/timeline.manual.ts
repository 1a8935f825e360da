/** What the manual says of it. */
import { escapeRow, keyRow, type ElementManual } from '../../element-manual.js';

export const timelineManual: ElementManual = {
  keyboard: [
    keyRow(
      'Eingabe auf „Zeitstrahl überspringen“',
      'Enter on “Skip the timeline”',
      'geht hinter den letzten Eintrag; der Knopf erscheint beim ersten Tab',
      'goes behind the last entry; the button appears at the first Tab',
    ),
    escapeRow,
    keyRow(
      '← / → auf der maßstäblichen Achse',
      '← / → on the axis true to scale',
      'früher oder später',
      'earlier or later',
    ),
    keyRow('+ / − auf der Achse', '+ / − on the axis', 'näher oder weiter', 'nearer or farther'),
    keyRow('0 auf der Achse', '0 on the axis', 'der ganze Zeitraum', 'the whole period'),
    keyRow(
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
  values: {
    axis: { de: 'Zeitachse', en: 'Axis' },
    list: { de: 'Liste', en: 'List' },
    table: { de: 'Tabelle', en: 'Table' },
    even: { de: 'Gleichmäßig', en: 'Even' },
    scale: { de: 'Maßstäblich', en: 'True to scale' },
  },
  german: {
    '`list`, `axis` or `table`; otherwise the axis where there is room for it, else the list.':
      '`list`, `axis` oder `table`; ohne Angabe die Achse, wo Platz ist, sonst die Liste.',
    '`even` (default): one entry after the other; `scale`: with an axis true to time above them.':
      '`even` (Standard): ein Eintrag nach dem anderen; `scale`: mit maßstäblicher Zeitachse darüber.',
    'The periods of projects, as bars.': 'Die Laufzeiten der Vorhaben als Balken.',
    'The buttons for stretch and window of the axis.':
      'Die Schaltflächen für Maßstab und Ausschnitt der Achse.',
    'One of the buttons that switch.': 'Eine der Schaltflächen, die wechseln.',
    'The way to the next page of a long list.': 'Der Weg zur nächsten Seite einer langen Liste.',
    "The widget's own heading, and those of the years.":
      'Die eigene Überschrift und die der Jahre.',
    'The line or the table.': 'Die Linie oder die Tabelle.',
    'What the marks mean.': 'Was die Zeichen bedeuten.',
    'The buttons above the line.': 'Die Schaltflächen über der Linie.',
    'The buttons that lead to a year, where years are folded.':
      'Die Schaltflächen, die zu einem Jahr führen, wo Jahre gefaltet sind.',
    'The button that leads past the timeline; seen when it has the focus.':
      'Die Schaltfläche, die am Zeitstrahl vorbeiführt; zu sehen, wenn sie den Fokus hat.',
    'The button that opens and folds a year of very many entries.':
      'Die Schaltfläche, die ein Jahr mit sehr vielen Einträgen auf- und zuklappt.',
    'The buttons that switch between list, axis and table.':
      'Die Schaltflächen zwischen Liste, Achse und Tabelle.',
    'The drawn axis of `spacing="scale"`.': 'Die gezeichnete Achse von `spacing="scale"`.',
    'A year with its entries.': 'Ein Jahr mit seinen Einträgen.',
    'An entry with mark, date, title and kind.': 'Ein Eintrag mit Zeichen, Datum, Titel und Art.',
    'The mark of an entry.': 'Das Zeichen eines Eintrags.',
    'The line of today.': 'Die Linie von heute.',
    'A row of the table.': 'Eine Zeile der Tabelle.',
    'An event that can be chosen.': 'Ein wählbares Ereignis.',
    'The phases of the strategy.': 'Die Phasen der Strategie.',
    'Colour of links, of decisions and of what is chosen.':
      'Farbe von Links, von Beschlüssen und von Gewähltem.',
    'Inside of rings and of planned marks.': 'Inneres von Ringen und von geplanten Zeichen.',
  },
};
