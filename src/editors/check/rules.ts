/** The rules of the check: how grave each is, what it means, and what to do. */
import type { FaultCode } from '../../feed/faults.js';
import { words } from '../words.js';
import type { Rule, Severity } from './finding.types.js';

const rule = (
  severity: Severity,
  title: readonly [string, string],
  meaning: readonly [string, string],
  remedy: readonly [string, string],
): Rule => ({
  severity,
  title: words(...title),
  meaning: words(...meaning),
  remedy: words(...remedy),
});

const LOST: readonly [string, string] = [
  'Die Angabe gilt als nicht vorhanden; die Widgets sagen, dass sie nicht lesbar ist.',
  'The value counts as absent; the widgets say that it cannot be read.',
];
const RECORD_LOST: readonly [string, string] = [
  'Der ganze Eintrag wird weggelassen.',
  'The whole record is left out.',
];

/** Of the format: what the parser of the widgets complains of. */
const formatRules: Readonly<Record<FaultCode, Rule>> = {
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
const fileRules = {
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
  size: rule(
    'error',
    ['Datei zu groß', 'File too large'],
    ['Das Kit liest höchstens 20 MB.', 'The kit reads no more than 20 MB.'],
    ['Texte kürzen, oder den Feed teilen.', 'Shorten texts, or split the feed.'],
  ),
} as const;

/** Of sense: what the format allows and readers will stumble over. */
const senseRules = {
  'unknown-key': rule(
    'warning',
    ['Unbekannter Schlüssel', 'Unknown key'],
    [
      'Die Widgets übergehen ihn; vielleicht ist er ein Tippfehler.',
      'The widgets pass it over; it may be a slip.',
    ],
    ['Den Schlüssel berichtigen.', 'Correct the key.'],
  ),
  'no-number': rule(
    'warning',
    ['Beschluss ohne Nummer', 'Decision without number'],
    [
      'Vorhaben und andere Beschlüsse können nicht auf ihn verweisen.',
      'Projects and other decisions cannot refer to it.',
    ],
    ['decision.number ergänzen, etwa 2025/13.', 'Add decision.number, say 2025/13.'],
  ),
  'no-address': rule(
    'note',
    ['Quelle ohne Adresse', 'Source without address'],
    ['Leser können sie nicht öffnen.', 'Readers cannot open it.'],
    [
      'url ergänzen, wo das Dokument veröffentlicht ist.',
      'Add url where the document is published.',
    ],
  ),
  'no-source': rule(
    'warning',
    ['Vorhaben ohne Beleg', 'Project without source'],
    ['Niemand kann die Angaben nachprüfen.', 'Nobody can check what it says.'],
    ['cite mit mindestens einer Quelle ergänzen.', 'Add cite with at least one source.'],
  ),
  'no-lead': rule(
    'note',
    ['Vorhaben ohne Federführung', 'Project without lead'],
    ['Die Karte zeigt es bei keiner Stelle.', 'The map shows it at no place.'],
    ['lead ergänzen, sobald sie veröffentlicht ist.', 'Add lead as soon as it is published.'],
  ),
  'no-date': rule(
    'note',
    ['Ereignis ohne Datum', 'Event without date'],
    ['Die Zeitleiste kann es nicht einordnen.', 'The timeline cannot place it.'],
    ['date ergänzen, notfalls das Jahr.', 'Add date, the year if need be.'],
  ),
  'planned-past': rule(
    'warning',
    ['Geplant, aber vergangen', 'Planned, but past'],
    ['Die Seiten kündigen etwas an, das vorbei ist.', 'Pages announce what is over.'],
    [
      'status auf done setzen oder das Datum berichtigen.',
      'Set status to done or correct the date.',
    ],
  ),
  'done-future': rule(
    'warning',
    ['Erfolgt, aber noch nicht gewesen', 'Done, but still to come'],
    [
      'Die Seiten nennen etwas abgeschlossen, das noch bevorsteht.',
      'Pages call something done that is still to come.',
    ],
    ['status oder Datum berichtigen.', 'Correct status or date.'],
  ),
  'no-share': rule(
    'warning',
    ['Land ohne Anteil', 'Land without share'],
    [
      'Ohne ihn lässt sich nicht rechnen, ob ein Beschluss zustande kommt.',
      'Without it nobody can compute whether a decision carries.',
    ],
    ['shares dieses Schlüssels ergänzen.', 'Add the shares of this key.'],
  ),
  'long-title': rule(
    'note',
    ['Titel länger, als Platz ist', 'Title longer than fits'],
    ['Er wird an engen Stellen abgeschnitten.', 'It is cut off in narrow places.'],
    [
      'Kürzen, oder bei Leitlinien und Zielen label ergänzen.',
      'Shorten it, or add label to Leitlinien and goals.',
    ],
  ),
  'same-title': rule(
    'note',
    ['Titel doppelt', 'Title used twice'],
    ['Leser können die Einträge nicht unterscheiden.', 'Readers cannot tell the records apart.'],
    [
      'Einen der Titel ergänzen, oder die Einträge zusammenführen.',
      'Extend one of the titles, or join the records.',
    ],
  ),
  'bad-address': rule(
    'warning',
    ['Adresse wird nicht verlinkt', 'Address is not linked'],
    [
      'Nur vollständige Adressen mit http oder https führen irgendwohin.',
      'Only whole addresses with http or https lead anywhere.',
    ],
    ['Die ganze Adresse schreiben: https://…', 'Write the whole address: https://…'],
  ),
  'bad-email': rule(
    'warning',
    ['Keine E-Mail-Adresse', 'No e-mail address'],
    ['Niemand kann dorthin schreiben.', 'Nobody can write to it.'],
    ['Wie name@amt.de schreiben.', 'Write it as name@office.de.'],
  ),
  markup: rule(
    'warning',
    ['HTML im Text', 'HTML in text'],
    [
      'Leser sehen die Zeichen < und >, denn der Feed kennt nur Text.',
      'Readers see the signs < and >, as the feed knows text only.',
    ],
    ['Das HTML entfernen.', 'Remove the HTML.'],
  ),
  unseen: rule(
    'note',
    ['Unsichtbare Zeichen', 'Unseen characters'],
    ['Suche und Vergleich stolpern darüber.', 'Search and comparison stumble over them.'],
    [
      'Den Text neu schreiben; fds import entfernt sie von selbst.',
      'Write the text anew; fds import removes them by itself.',
    ],
  ),
  'unknown-decision': rule(
    'note',
    ['Beschluss nicht im Feed', 'Decision not in the feed'],
    ['Die Nummer führt zu keinem Eintrag.', 'The number leads to no record.'],
    ['Die Nummer prüfen, oder den Beschluss ergänzen.', 'Check the number, or add the decision.'],
  ),
  'unused-source': rule(
    'note',
    ['Quelle ohne Verwendung', 'Source without use'],
    ['Kein Eintrag belegt sich mit ihr.', 'No record cites it.'],
    [
      'Bei den Einträgen als Beleg nennen, oder stehen lassen.',
      'Name it where it is cited, or leave it.',
    ],
  ),
  'updated-future': rule(
    'warning',
    ['Stand in der Zukunft', 'Data from the future'],
    [
      'Seiten übergehen jede Fassung, die älter ist: auch die nächste.',
      'Pages pass over every edition that is older: the next one, too.',
    ],
    ['updated auf den Tag der Änderung setzen.', 'Set updated to the day of the change.'],
  ),
  'added-future': rule(
    'warning',
    ['Aufnahme in der Zukunft', 'Added in the future'],
    ['Der Eintrag gilt als neu, bevor er es ist.', 'The record counts as new before it is.'],
    [
      'added auf den Tag setzen, an dem der Eintrag dazukam.',
      'Set added to the day the record was added.',
    ],
  ),
  'not-a-land': rule(
    'warning',
    ['Kein Kürzel eines Landes', 'No code of a Land'],
    ['Karte und Ansicht je Land finden die Stelle nicht.', 'Map and Land view do not find it.'],
    [
      'Als id das Kürzel nach ISO 3166-2 verwenden, etwa DE-MV.',
      'Use the code of ISO 3166-2 as id, say DE-MV.',
    ],
  ),
  'dead-link': rule(
    'warning',
    ['Adresse antwortet nicht', 'Address does not answer'],
    ['Leser landen auf einer Fehlerseite.', 'Readers end on an error page.'],
    [
      'Die Adresse im Browser prüfen und ersetzen.',
      'Check the address in a browser and replace it.',
    ],
  ),
} as const;

/** All rules by their codes. */
export const rules: Readonly<Record<string, Rule>> = {
  ...formatRules,
  ...fileRules,
  ...senseRules,
};

/** The code of a rule of sense or of the file. */
export type SenseCode = keyof typeof senseRules | keyof typeof fileRules;
