/** What the catalogue of elements knows of it. */
import { SCREENS, STRATEGY_PAGE } from '../../catalogue.common.js';
import type { WidgetEntry } from '../../catalogue.types.js';
import { LEVELS } from '../../model/cascade-levels.js';

export const cascadeEntry: WidgetEntry = {
  className: 'FdsCascade',
  name: { de: 'Kaskade', en: 'Cascade' },
  question: {
    de: 'Wie kommt das Zukunftsbild in der Praxis an?',
    en: 'How does the vision reach practice?',
  },
  summary: {
    de: 'Von den Zielen über Leitlinien, Schwerpunktthemen und Vorhaben bis zur Federführung: als Flussbild und als gegliederte Liste. Amtliche und redaktionelle Zuordnungen sind unterschieden, was keine hat, ist gezählt.',
    en: 'From the goals over Leitlinien, focus topics and projects to those who lead them: as a flow diagram and as a nested list. Official and editorial links are told apart, what has none is counted.',
  },
  attributes: { levels: { someOf: LEVELS } },
  heading: { de: 'Vom Ziel zur Umsetzung', en: 'From goal to practice' },
  fallback: {
    de: 'Ziele und Umsetzung der Föderalen Digitalstrategie beim IT-Planungsrat',
    en: 'Goals and implementation of the Federal Digital Strategy (IT Planning Council, in German)',
  },
  official: STRATEGY_PAGE,
  staticForm: 'staticCascade',
  needsLater: true,
  screenHeight: 900,
  frameHeight: 1300,
  place: SCREENS,
};
