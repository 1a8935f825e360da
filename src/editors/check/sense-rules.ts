/** The rules of sense: what the format allows and readers will stumble over. */
import { rule } from './make-rule.js';

/** Of sense: what the format allows and readers will stumble over. */
export const senseRules = {
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
    ['Der Zeitstrahl kann es nicht einordnen.', 'The timeline cannot place it.'],
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
  'missing-land': rule(
    'warning',
    ['Land fehlt im Schlüssel', 'Land missing from the key'],
    [
      'Ein Schlüssel gilt für alle sechzehn Länder; ohne eines lässt sich nicht rechnen.',
      'A key is of all sixteen Länder; without one of them nobody can compute.',
    ],
    [
      'Das Land unter actors anlegen (id wie DE-MV, kind: land), mit seinem Anteil.',
      'Add the Land to actors (id such as DE-MV, kind: land), with its share.',
    ],
  ),
  'share-sum': rule(
    'warning',
    ['Anteile ergeben nicht 100 Prozent', 'Shares do not add up to 100 per cent'],
    [
      'Mehr als Rundung erklärt: Die Abstimmung rechnet mit diesem Schlüssel nicht.',
      'More than rounding explains: the vote does not reckon with this key.',
    ],
    [
      'Die Anteile mit der Quelle des Schlüssels vergleichen.',
      'Compare the shares with the source of the key.',
    ],
  ),
  'negative-share': rule(
    'warning',
    ['Anteil unter null', 'Share below zero'],
    [
      'Die Abstimmung rechnet mit diesem Schlüssel nicht.',
      'The vote does not reckon with this key.',
    ],
    ['Den Anteil berichtigen.', 'Correct the share.'],
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
