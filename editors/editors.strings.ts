/** What the page for editors says. */
import { words } from '../src/editors/words.js';

export const strings = {
  templateTitle: words('1 · Vorlage ausfüllen', '1 · Fill in the template'),
  template: words(
    'Eine Arbeitsmappe mit einem Blatt je Liste: deutsche Spaltentitel, eine Zeile Erklärung, Auswahllisten, Beispiele. Sie wird hier im Browser gemacht.',
    'A workbook with a sheet for each list: column titles, a line that explains each, drop-down lists, examples. It is made here in the browser.',
  ),
  saveXlsx: words('Vorlage für Excel (.xlsx)', 'Template for Excel (.xlsx)'),
  saveOds: words('Vorlage für LibreOffice (.ods)', 'Template for LibreOffice (.ods)'),
  sheet: words('So beginnt das Blatt', 'How the sheet begins:'),
  checkTitle: words('2 · Prüfen', '2 · Check'),
  check: words(
    'Legen Sie eine Arbeitsmappe (.xlsx, .ods), CSV-Tabellen oder einen Feed (.json) hier ab. Es prüft dasselbe Programm wie fds import und fds validate. Nichts wird hochgeladen oder gespeichert.',
    'Drop a workbook (.xlsx, .ods), CSV tables or a feed (.json) here. It is checked by the same program as fds import and fds validate. Nothing is uploaded or stored.',
  ),
  choose: words('Datei wählen', 'Choose a file'),
  drop: words('oder hier ablegen', 'or drop it here'),
  mapping: words('Diese Arbeitsmappe ist', 'This workbook is'),
  ownTemplate: words('unsere Vorlage', 'our template'),
  portfolio: words(
    'das Portfolio (Beschluss, Sitzung, Projekt, Standard)',
    'the portfolio (Beschluss, Sitzung, Projekt, Standard)',
  ),
  busy: words('wird geprüft …', 'is being checked …'),
  notLoaded: words(
    'Das Programm zum Prüfen ließ sich nicht laden. Laden Sie die Seite neu.',
    'The program for the check could not be loaded. Load the page anew.',
  ),
  failed: words('Nicht lesbar', 'Cannot be read'),
  fine: words('Nichts zu beanstanden.', 'Nothing to object to.'),
  importTitle: words('Beim Einlesen', 'On import'),
  importFine: words('Alle Zellen sind verwendbar.', 'All cells can be used.'),
  feedTitle: words('Im Feed', 'In the feed'),
  meaning: words('Was es bedeutet:', 'What it means:'),
  remedy: words('Was zu tun ist:', 'What to do:'),
  more: words('weitere im Bericht', 'more in the report'),
  saveReport: words('Bericht als HTML speichern', 'Save the report as HTML'),
  saveFeed: words('Feed als JSON speichern', 'Save the feed as JSON'),
  incomplete: words(
    'Unvollständig: Was nicht verwendbar ist, fehlt darin.',
    'Incomplete: what cannot be used is not in it.',
  ),
  saved: words('Gespeichert als', 'Saved as'),
  notSaved: words(
    'Speichern ist hier nicht erlaubt (Rahmen ohne allow-downloads).',
    'Saving is not allowed here (a frame without allow-downloads).',
  ),
  dayTitle: words('So sieht der Tag aus', 'What the day looks like'),
  importFigure: words(
    'fds import nennt jede Zelle, die es nicht verwenden kann, und was es erwartet. Geschrieben wird nichts, bis alles stimmt.',
    'fds import names every cell that it cannot use, and what it expects. Nothing is written until all is right.',
  ),
  diffFigure: words(
    'fds diff sagt in Worten, was sich geändert hat: für den Vermerk, die Mail an die Länder, den Atom-Feed.',
    'fds diff says in words what has changed: for the note, the mail to the Länder, the Atom feed.',
  ),
  serveFigure: words(
    'fds serve zeigt auf dem eigenen Rechner alle Bausteine mit den neuen Daten und lädt bei jedem Speichern neu, auch der Arbeitsmappe.',
    'fds serve shows all widgets with the new data on your own machine, and reloads on every save, of the workbook too.',
  ),
  publishFigure: words(
    'fds publish stellt den Feed in einem Zug bereit, behält frühere Fassungen und lehnt ab, was Fehler hat.',
    'fds publish puts the feed into place in one step, keeps earlier editions and refuses what has errors.',
  ),
  columnsTitle: words('Alle Spalten', 'All columns'),
  columns: words(
    'Aus der Definition der Vorlage erzeugt. Spalten mit * sind nötig.',
    'Made from the definition of the template. Columns with * are needed.',
  ),
  column: words('Spalte', 'Column'),
  key: words('Schlüssel im Feed', 'Key in the feed'),
  content: words('Was hineingehört', 'What belongs in it'),
  values: words('Werte', 'Values'),
  columnCount: words('Spalten', 'columns'),
  refersTo: words('verweist auf', 'refers to'),
} as const;
