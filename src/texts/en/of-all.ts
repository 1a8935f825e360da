import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import type { OfAll } from '../de/of-all.js';

const of =
  (one: string, many: string) =>
  (n: number, all: number): string =>
    `${inEnglish(n)} of ${plural('en', one, many)(all)}`;

export const en: OfAll = {
  leitlinie: of('Leitlinie', 'Leitlinien'),
  project: of('entry', 'entries'),
  event: of('event', 'events'),
};
