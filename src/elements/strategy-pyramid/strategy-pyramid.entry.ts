/** What the catalogue of elements knows of it. */
import { STRATEGY_PAGE } from '../../catalogue.common.js';
import type { WidgetEntry } from '../../catalogue.types.js';

export const strategyPyramidEntry: WidgetEntry = {
  className: 'FdsStrategyPyramid',
  name: { de: 'Strategiepyramide', en: 'Strategy pyramid' },
  question: { de: 'Woraus besteht die Strategie?', en: 'What is the strategy made of?' },
  summary: {
    de: 'Die Ebenen der Strategie mit ihren Bestandteilen. Jede Ebene lässt sich bis zu den einzelnen Leitlinien, Themen und Vorhaben öffnen.',
    en: 'The layers of the strategy with their building blocks. Each layer opens down to its Leitlinien, topics and projects.',
  },
  attributes: {},
  heading: { de: 'Aufbau der Strategie', en: 'Structure of the strategy' },
  fallback: {
    de: 'Aufbau der Föderalen Digitalstrategie beim IT-Planungsrat',
    en: 'Structure of the Federal Digital Strategy (IT Planning Council, in German)',
  },
  official: STRATEGY_PAGE,
  staticForm: 'staticPyramid',
  isMain: true,
  screenHeight: 860,
  frameHeight: 900,
  place: [
    [0, 'screen'],
    [400, 70.5],
    [760, 59],
    [920, 55.5],
    [1120, 52],
    [1180, 47.5],
    [1240, 37.5],
  ],
};
