/** Things of a type with their number, in words: apart from the other terms, as every widget needs them. */
import { translated } from '../translated.js';
import { plural } from '../../i18n/plural.js';
import type { RefType } from '../../model/model.types.js';

export type Counts = Readonly<Record<RefType, (n: number) => string>>;

const de: Counts = {
  layer: plural('de', 'Ebene', 'Ebenen'),
  goal: plural('de', 'Ziel', 'Ziele'),
  category: plural('de', 'Handlungsebene', 'Handlungsebenen'),
  leitlinie: plural('de', 'Leitlinie', 'Leitlinien'),
  topic: plural('de', 'Schwerpunktthema', 'Schwerpunktthemen'),
  project: plural('de', 'Vorhaben', 'Vorhaben'),
  event: plural('de', 'Ereignis', 'Ereignisse'),
  actor: plural('de', 'beteiligte Stelle', 'beteiligte Stellen'),
  cell: plural('de', 'Feld', 'Felder'),
};

export const counts = /* @__PURE__ */ translated('counts', de);
