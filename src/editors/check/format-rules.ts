/** The rules of the format: what the parser of the widgets complains of, and what JSON leaves open. */
import type { FaultCode } from '../../feed/faults.js';
import type { Rule } from './finding.types.js';
import { rule, type Pair } from './make-rule.js';

const LOST: Pair = [
  'Die Angabe gilt als nicht vorhanden; die Widgets sagen, dass sie nicht lesbar ist.',
  'The value counts as absent; the widgets say that it cannot be read.',
];
const RECORD_LOST: Pair = ['Der ganze Eintrag wird weggelassen.', 'The whole record is left out.'];

/** Of the format: what the parser of the widgets complains of. */
export const formatRules: Readonly<Record<FaultCode, Rule>> = {
  document: rule(
    'error',
    ['Kein Feed', 'No feed'],
    ['Das Dokument wird nicht verwendet.', 'The document is not used.'],
    ['Eine JSON-Datei mit einem Objekt verwenden.', 'Use a JSON file with an object.'],
  ),
  version: rule(
    'error',
    ['Andere Fassung', 'Other version'],
    ['Das Dokument wird nicht verwendet.', 'The document is not used.'],
    ['"version": 1 angeben.', 'Write "version": 1.'],
  ),
  text: rule('error', ['Kein Text', 'No text'], LOST, [
    'Als Text in Anführungszeichen schreiben.',
    'Write it as text in quotation marks.',
  ]),
  number: rule('error', ['Keine Zahl', 'No number'], LOST, [
    'Als Zahl ohne Anführungszeichen und Einheit schreiben.',
    'Write it as a number without quotation marks or unit.',
  ]),
  integer: rule('error', ['Keine ganze Zahl', 'No integer'], LOST, [
    'Als ganze Zahl schreiben.',
    'Write an integer.',
  ]),
  negative: rule('error', ['Negative Zahl', 'Negative number'], LOST, [
    'Eine Zahl ab 0 schreiben.',
    'Write a number from 0.',
  ]),
  flag: rule('error', ['Weder wahr noch falsch', 'Neither true nor false'], LOST, [
    'true oder false ohne Anführungszeichen schreiben.',
    'Write true or false without quotation marks.',
  ]),
  choice: rule('error', ['Unbekannter Wert', 'Unknown value'], LOST, [
    'Einen der genannten Werte verwenden.',
    'Use one of the values named.',
  ]),
  date: rule('error', ['Kein Datum', 'No date'], LOST, [
    'EDTF verwenden: 2025-06-26, 2025-06, 2025, 2025-33 (Quartal), 2025-40 (Halbjahr), 2025-07/2026-06, 2025/..',
    'Use EDTF: 2025-06-26, 2025-06, 2025, 2025-33 (quarter), 2025-40 (half-year), 2025-07/2026-06, 2025/..',
  ]),
  calendar: rule(
    'error',
    [
      'Datum gibt es nicht, oder es endet vor dem Beginn',
      'Date does not exist, or ends before it begins',
    ],
    LOST,
    [
      'Tag im Kalender prüfen; bei Zeiträumen Beginn und Ende tauschen.',
      'Check the day in the calendar; swap the ends of a period.',
    ],
  ),
  moment: rule('error', ['Kein Zeitpunkt', 'No point in time'], LOST, [
    'Wie 2026-11-21T00:00:00Z schreiben.',
    'Write it as 2026-11-21T00:00:00Z.',
  ]),
  list: rule('error', ['Keine Liste', 'No list'], LOST, [
    'In eckige Klammern setzen.',
    'Put it into square brackets.',
  ]),
  length: rule('error', ['Falsche Anzahl', 'Wrong number of entries'], LOST, [
    'Genau so viele Werte angeben wie genannt.',
    'Give exactly as many values as named.',
  ]),
  object: rule('error', ['Kein Objekt', 'No object'], LOST, [
    'In geschweifte Klammern setzen.',
    'Put it into braces.',
  ]),
  id: rule('error', ['Keine Kennung', 'No id'], LOST, [
    'Nur A–Z, a–z, 0–9, Punkt, Unterstrich, Bindestrich verwenden.',
    'Use only A–Z, a–z, 0–9, dot, underscore, hyphen.',
  ]),
  missing: rule(
    'error',
    ['Pflichtangabe fehlt', 'Required value missing'],
    [
      'Ohne sie fehlt der Eintrag, oder Seiten wissen nicht, wie alt die Daten sind.',
      'Without it the record is missing, or pages do not know how old the data are.',
    ],
    ['Die Angabe ergänzen.', 'Add the value.'],
  ),
  unreadable: rule('error', ['Kein lesbarer Name', 'No readable name'], RECORD_LOST, [
    'Titel oder Namen ausfüllen.',
    'Fill in title or name.',
  ]),
  record: rule('error', ['Kein Eintrag', 'No record'], RECORD_LOST, [
    'Ein Objekt mit id und Titel daraus machen, oder es löschen.',
    'Make it an object with id and title, or delete it.',
  ]),
  twice: rule(
    'error',
    ['Kennung doppelt', 'Id used twice'],
    ['Nur der erste Eintrag wird gezeigt.', 'Only the first record is shown.'],
    [
      'Eine andere Kennung vergeben, oder die Einträge zusammenführen.',
      'Give another id, or join the records.',
    ],
  ),
  nowhere: rule(
    'error',
    ['Verweis ins Leere', 'Reference to nothing'],
    ['Der Verweis wird weggelassen.', 'The reference is dropped.'],
    [
      'Die Kennung berichtigen, oder den fehlenden Eintrag ergänzen.',
      'Correct the id, or add the missing record.',
    ],
  ),
  'lost-target': rule(
    'error',
    ['Verweis auf weggelassenen Eintrag', 'Reference to a record left out'],
    ['Der Verweis wird weggelassen.', 'The reference is dropped.'],
    ['Den Eintrag mit dieser Kennung berichtigen.', 'Correct the record with this id.'],
  ),
  'too-many': rule(
    'error',
    ['Zu viele Einträge', 'Too many records'],
    [
      'Was jenseits der Grenze steht, wird nicht gezeigt.',
      'What is beyond the limit is not shown.',
    ],
    ['Die Liste kürzen.', 'Shorten the list.'],
  ),
  more: rule(
    'error',
    ['Weitere Fehler', 'More faults'],
    ['Sie werden nicht einzeln genannt.', 'They are not named one by one.'],
    ['Erst die genannten beheben.', 'Mend those named first.'],
  ),
};

/** Of the file: what JSON itself leaves open. */
export const fileRules = {
  syntax: rule(
    'error',
    ['Kein JSON', 'No JSON'],
    ['Das Dokument wird nicht verwendet.', 'The document is not used.'],
    [
      'Die Stelle berichtigen: oft fehlt ein Komma, eine Klammer oder ein Anführungszeichen.',
      'Correct the place: often a comma, a bracket or a quotation mark is missing.',
    ],
  ),
  'key-twice': rule(
    'error',
    ['Schlüssel doppelt', 'Key used twice'],
    [
      'Nur der letzte Wert gilt; der erste geht verloren.',
      'Only the last value counts; the first is lost.',
    ],
    ['Einen der beiden löschen.', 'Delete one of the two.'],
  ),
  empty: rule(
    'error',
    ['Kein Eintrag', 'No record'],
    [
      'Die Widgets hätten nichts zu zeigen. Veröffentlicht wird so ein Feed nicht.',
      'The widgets would have nothing to show. Such a feed is not published.',
    ],
    [
      'Prüfen, ob die richtige Datei gewählt ist und ob ihre Listen Einträge haben.',
      'Check that it is the right file, and that its lists have records.',
    ],
  ),
  size: rule(
    'error',
    ['Datei zu groß', 'File too large'],
    ['Das Kit liest höchstens 20 MB.', 'The kit reads no more than 20 MB.'],
    ['Texte kürzen, oder den Feed teilen.', 'Shorten texts, or split the feed.'],
  ),
} as const;
