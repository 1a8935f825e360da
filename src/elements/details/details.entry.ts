/** What the catalogue of elements knows of it. */
import type { WidgetEntry } from '../../catalogue.types.js';

export const detailsEntry: WidgetEntry = {
  className: 'FdsDetails',
  name: { de: 'Einzelheiten', en: 'Details' },
  question: { de: 'Warum gibt es das?', en: 'Why does this exist?' },
  summary: {
    de: 'Das Gewählte mit seinem Weg nach oben (warum?), nach unten (was folgt daraus?) und seinen Quellen. Steht der Baustein auf der Seite, öffnen die anderen keine eigenen Einzelheiten.',
    en: 'What is chosen, with its way up (why?), its way down (what comes of it?) and its sources. Where this widget stands on the page, the others open no details of their own.',
  },
  attributes: {},
  heading: { de: 'Einzelheiten und Zusammenhang', en: 'Details and context' },
  fallback: {
    de: 'Alle Inhalte zum Lesen, ohne Skript',
    en: 'Everything to read, without a script (in German)',
  },
  needsLater: true,
  screenHeight: 480,
  frameHeight: 600,
  place: [
    [0, 25.5],
    [320, 24],
    [380, 18],
    [960, 12],
  ],
};
