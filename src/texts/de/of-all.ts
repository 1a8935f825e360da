/** "3 von 95 Ereignissen": how many of all, in the case that German asks for behind "von". */
import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';

/** The types of which a filter leaves some. */
export type FilteredType = 'leitlinie' | 'project' | 'event';

export type OfAll = Readonly<Record<FilteredType, (n: number, all: number) => string>>;

const of =
  (one: string, many: string) =>
  (n: number, all: number): string =>
    `${inGerman(n)} von ${plural('de', one, many)(all)}`;

const de: OfAll = {
  leitlinie: of('Leitlinie', 'Leitlinien'),
  project: of('Vorhaben', 'Vorhaben'),
  event: of('Ereignis', 'Ereignissen'),
};

export const ofAll = /* @__PURE__ */ translated('of-all', de);
