/** What the catalogue of elements knows of it. */
import { STRATEGY_PAGE } from '../../catalogue.common.js';
import type { WidgetEntry } from '../../catalogue.types.js';

export const leitlinienMatrixEntry: WidgetEntry = {
  className: 'FdsLeitlinienMatrix',
  name: { de: 'Leitlinien-Matrix', en: 'Leitlinien matrix' },
  question: {
    de: 'Wozu haben sich Bund und Länder verpflichtet?',
    en: 'What have the Bund and the Länder committed to?',
  },
  summary: {
    de: 'Anhang 1 der Dachstrategie: die Leitlinien nach Handlungsebene und Zielsetzung, mit amtlichem Wortlaut, Kurzfassung und Quellen; mit Suche und Zählung.',
    en: 'Annex 1 of the umbrella strategy: the Leitlinien by category and goal, with official wording, summary and sources; with search and counts.',
  },
  attributes: { view: ['matrix', 'structure'] },
  heading: {
    de: 'Leitlinien nach Zielen und Handlungsebenen',
    en: 'Leitlinien by goal and category',
  },
  fallback: {
    de: 'Leitlinien der Föderalen Digitalstrategie beim IT-Planungsrat',
    en: 'Leitlinien of the Federal Digital Strategy (IT Planning Council, in German)',
  },
  official: STRATEGY_PAGE,
  staticForm: 'staticMatrix',
  isMain: true,
  screenHeight: 860,
  frameHeight: 1100,
  place: [
    [0, 'screen'],
    [760, 69],
    [960, 63],
    [1080, 58.5],
    [1220, 54.5],
    [1360, 50],
  ],
};
