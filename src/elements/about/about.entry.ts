/** What the catalogue of elements knows of it. */
import { STRATEGY_PAGE } from '../../catalogue.common.js';
import type { WidgetEntry } from '../../catalogue.types.js';

export const aboutEntry: WidgetEntry = {
  className: 'FdsAbout',
  name: { de: 'Über die Strategie', en: 'About the strategy' },
  question: {
    de: 'Was ist das, und wer steht dahinter?',
    en: 'What is this, and who stands behind it?',
  },
  summary: {
    de: 'Worum es der Strategie geht, wer entscheidet und wer umsetzt, Rechtsrahmen, nächste Schritte und was daraus wurde, Ansprechstellen und Begriffe. Zum Aufklappen oder ganz.',
    en: 'What the strategy is about, who decides and who implements, legal frame, next steps and what became of them, contact points and terms. To be opened in place, or in full.',
  },
  attributes: { view: ['compact', 'full'] },
  heading: {
    de: 'Die Strategie und wer dahintersteht',
    en: 'The strategy and who stands behind it',
  },
  fallback: {
    de: 'Die Föderale Digitalstrategie beim IT-Planungsrat',
    en: 'The Federal Digital Strategy (IT Planning Council, in German)',
  },
  official: STRATEGY_PAGE,
  staticForm: 'staticAbout',
  isOfAll: true,
  needsLater: true,
  screenHeight: 860,
  frameHeight: 900,
  place: [
    [0, 72],
    [400, 65],
    [520, 59.5],
    [640, 53.5],
    [760, 46.5],
    [880, 42],
  ],
};
