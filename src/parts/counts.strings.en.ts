/** English texts; see `counts.strings.ts`. */
import { plural } from '../i18n/plural.js';
import type { Counts } from './counts.strings.js';

export const en: Counts = {
  layer: plural('layer', 'layers'),
  goal: plural('goal', 'goals'),
  category: plural('category', 'categories'),
  leitlinie: plural('Leitlinie', 'Leitlinien'),
  topic: plural('focus topic', 'focus topics'),
  project: plural('entry', 'entries'),
  event: plural('event', 'events'),
  actor: plural('actor', 'actors'),
  cell: plural('cell', 'cells'),
};
