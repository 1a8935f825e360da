/** Things of a type with their number, in words: apart from the other terms, as every widget needs them. */
import type { Language } from '../i18n/language.js';
import type { RefType } from '../model/model.types.js';

export type Counts = Readonly<Record<RefType, (n: number) => string>>;

const plural =
  (one: string, many: string) =>
  (n: number): string =>
    `${n} ${n === 1 ? one : many}`;

const de: Counts = {
  layer: plural('Ebene', 'Ebenen'),
  goal: plural('Ziel', 'Ziele'),
  category: plural('Handlungsebene', 'Handlungsebenen'),
  leitlinie: plural('Leitlinie', 'Leitlinien'),
  topic: plural('Schwerpunktthema', 'Schwerpunktthemen'),
  project: plural('Eintrag', 'Einträge'),
  event: plural('Ereignis', 'Ereignisse'),
  actor: plural('beteiligte Stelle', 'beteiligte Stellen'),
  cell: plural('Feld', 'Felder'),
};

const en: Counts = {
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

export const counts: Readonly<Record<Language, Counts>> = { de, en };
