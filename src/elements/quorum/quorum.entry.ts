/** What the catalogue of elements knows of it. */
import type { WidgetEntry } from '../../catalogue.types.js';

export const quorumEntry: WidgetEntry = {
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
  place: [
    [0, 'screen'],
    [720, 77.5],
  ],
};
