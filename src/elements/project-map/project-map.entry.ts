/** What the catalogue of elements knows of it. */
import { COUNCIL_PAGE } from '../../catalogue.common.js';
import type { WidgetEntry } from '../../catalogue.types.js';

export const projectMapEntry: WidgetEntry = {
  className: 'FdsProjectMap',
  name: { de: 'Landkarte', en: 'Map' },
  question: { de: 'Wer führt was, und wo?', en: 'Who leads what, and where?' },
  summary: {
    de: 'Vorhaben und Produkte nach Federführung und Beteiligung: als Karte, als gleich große Kacheln oder als Liste. Bund, FITKO und andere stehen daneben.',
    en: 'Projects and products by lead and partners: as a map, as equal tiles or as a list. The Bund, FITKO and others stand beside it.',
  },
  attributes: { view: ['map', 'tiles', 'list'] },
  heading: { de: 'Wer führt was?', en: 'Who leads what?' },
  fallback: {
    de: 'Produkte und Projekte des IT-Planungsrats',
    en: 'Products and projects of the IT Planning Council (in German)',
  },
  official: COUNCIL_PAGE,
  staticForm: 'staticMap',
  isMain: true,
  screenHeight: 860,
  frameHeight: 1100,
  place: [
    [0, 'screen'],
    [700, 69.5],
    [820, 68],
    [1040, 53],
    [1180, 53.6],
    [1280, 55],
  ],
};
