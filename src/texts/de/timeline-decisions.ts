/** What is said of a decision below its title. */
import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';

export interface DecisionStrings {
  readonly decisions: (n: number) => string;
  readonly leftOut: (shown: string, hidden: number) => string;
  readonly none: string;
  readonly session: (n: number) => string;
  readonly noNumber: string;
  readonly unreadNumber: string;
  readonly text: string;
  readonly revokes: string;
  readonly revokesPart: string;
  readonly revokedBy: string;
  readonly revokedPartBy: string;
  readonly deadline: (date: string) => string;
  readonly unknown: string;
}

const hiddenEvents = plural('de', 'weiteres Ereignis', 'weitere Ereignisse');

const de: DecisionStrings = {
  decisions: plural('de', 'Beschluss', 'Beschlüsse'),
  leftOut: (shown, hidden) => `Gezeigt: ${shown}. Ausgeblendet: ${hiddenEvents(hidden)}.`,
  none: 'Die Daten enthalten keine Beschlüsse.',
  session: (n) => `${inGerman(n)}. Sitzung`,
  noNumber: 'Beschlussnummer nicht angegeben',
  unreadNumber: 'Beschlussnummer im Feed nicht lesbar',
  text: 'Beschlusstext',
  revokes: 'Hebt auf:',
  revokesPart: 'Hebt teilweise auf:',
  revokedBy: 'Aufgehoben durch:',
  revokedPartBy: 'Teilweise aufgehoben durch:',
  deadline: (date) => `Frist: ${date}`,
  unknown: 'nicht in den Daten',
};

export const decisionStrings = /* @__PURE__ */ translated('timeline-decisions', de);
