import type { ScaleStrings } from '../de/timeline-scale.js';

export const easy: Partial<ScaleStrings> = {
  window: 'So viel Zeit sehen Sie',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  whole: 'Die ganze Zeit zeigen',
  hint: 'Mit Plus und Minus wird das Bild größer oder kleiner. Mit den Pfeil-Tasten gehen Sie weiter. Mit 0 sehen Sie alles.',
};
