import { inEnglish, inGerman } from '../../i18n/format-number.js';
import type { Language } from '../../i18n/language.js';

interface TimelineStaticStrings {
  readonly session: (n: number) => string;
  readonly place: string;
  readonly decision: string;
  readonly revokes: string;
  readonly revokedBy: string;
  readonly actors: string;
  readonly takesPart: (name: string) => string;
  readonly notes: string;
  readonly sources: string;
}

const de: TimelineStaticStrings = {
  session: (n) => `${inGerman(n)}. Sitzung`,
  place: 'Ort',
  decision: 'Beschluss',
  revokes: 'Hebt auf',
  revokedBy: 'Aufgehoben durch',
  actors: 'Beteiligt',
  takesPart: (name) => `mit ${name}`,
  notes: 'Hinweise',
  sources: 'Quellen',
};

const en: TimelineStaticStrings = {
  session: (n) => `session ${inEnglish(n)}`,
  place: 'Place',
  decision: 'Decision',
  revokes: 'Revokes',
  revokedBy: 'Revoked by',
  actors: 'Involved',
  takesPart: (name) => `with ${name}`,
  notes: 'Notes',
  sources: 'Sources',
};

export const timelineStaticStrings: Readonly<Record<Language, TimelineStaticStrings>> = { de, en };
