/** What the manual says of it. */
import { escapeRow, keyRow, type ElementManual } from '../../element-manual.js';

export const quorumManual: ElementManual = {
  keyboard: [
    keyRow(
      '← ↑ → ↓',
      '← ↑ → ↓',
      'zum nächsten Mitglied in dieser Richtung; die Kacheln sind ein einziger Tab-Halt',
      'to the nearest member in that direction; the tiles are a single tab stop',
    ),
    keyRow(
      'Pos1 / Ende',
      'Home / End',
      'zum Bund oder zum letzten Land',
      'to the Bund or the last Land',
    ),
    keyRow(
      'J / N / E / A auf einer Kachel',
      'J or Y / N / E / A on a tile',
      'stimmt mit Ja, Nein, Enthaltung oder abwesend',
      'votes yes, no, abstention or absent',
    ),
    keyRow(
      'Eingabe / Leertaste auf einer Kachel',
      'Enter / Space on a tile',
      'wechselt zur nächsten Stimme',
      'goes on to the next vote',
    ),
    escapeRow,
  ],
  print: {
    de: 'Mit der Seite: Kacheln oder Tabelle und das Ergebnis, ohne Felder. „Abstimmung drucken“ in der Fußzeile gibt alle Stimmen mit Anteilen und die Begründung aus.',
    en: 'With the page: tiles or table and the result, without fields. “Print the vote” in the footer gives all votes with their shares and the reasons.',
  },
  values: {
    decision: { de: 'Beschluss (Regelfall)', en: 'Decision (standard case)' },
    standard: { de: 'IT-Standard', en: 'IT standard' },
    network: { de: 'Verbindungsnetz', en: 'Connecting network' },
    other: { de: 'Übriger Beschluss', en: 'Other decision' },
    recommendation: { de: 'Empfehlung', en: 'Recommendation' },
  },
  german: {
    'Kind of decision to begin with: `decision` (default), `standard`, `network`, `other` or `recommendation`.':
      'Art der Entscheidung zu Beginn: `decision` (Beschluss, Standard), `standard` (IT-Standard), `network` (Verbindungsnetz), `other` (übriger Beschluss) oder `recommendation` (Empfehlung).',
    "Id of the share key to begin with, as in the feed; absent: the feed's first.":
      'Id des Verteilungsschlüssels zu Beginn, wie im Feed; ohne Angabe der erste des Feeds.',
    'Fields, tiles and verdict.': 'Felder, Kacheln und Ergebnis.',
    'The fields for kind of decision, key and example.':
      'Die Felder für Art der Entscheidung, Schlüssel und Beispiel.',
    'The button that casts all votes by chance.': 'Die Schaltfläche, die alle Stimmen auslost.',
    'The tiles with the member below them.': 'Die Kacheln mit dem Mitglied darunter.',
    'The tiles of Bund and Länder.': 'Die Kacheln von Bund und Ländern.',
    'The tile of one member.': 'Die Kachel eines Mitglieds.',
    'The member that was pressed or focused last, with its four votes.':
      'Das zuletzt gedrückte oder fokussierte Mitglied mit seinen vier möglichen Stimmen.',
    'The button of one of these votes.': 'Die Schaltfläche einer dieser Stimmen.',
    'The members as a table.': 'Die Mitglieder als Tabelle.',
    'What comes of the vote.': 'Was aus der Abstimmung folgt.',
    'The sentence that says whether it carries.': 'Der Satz, der sagt, ob etwas zustande kommt.',
    'What of the data does not fit.': 'Was an den Daten nicht stimmt.',
    'The rules.': 'Die Regeln.',
    'One rule.': 'Eine Regel.',
    'What all possible votes together say.': 'Was alle möglichen Abstimmungen zusammen sagen.',
    'The button that shows a member in all widgets.':
      'Die Schaltfläche, die ein Mitglied in allen Bausteinen zeigt.',
    'The buttons that switch between tiles and table.':
      'Die Schaltflächen, die zwischen Kacheln und Tabelle wechseln.',
    'Copy, print, cite.': 'Kopieren, drucken, zitieren.',
  },
};
