import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

export interface TimelineStaticStrings {
  readonly session: (n: number) => string;
  readonly place: string;
  readonly decision: string;
  readonly revokes: string;
  readonly revokesPart: string;
  readonly revokedBy: string;
  readonly revokedPartBy: string;
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
  revokesPart: 'Hebt teilweise auf',
  revokedBy: 'Aufgehoben durch',
  revokedPartBy: 'Teilweise aufgehoben durch',
  actors: 'Beteiligt',
  takesPart: (name) => `mit ${name}`,
  notes: 'Hinweise',
  sources: 'Quellen',
};

export const timelineStaticStrings = /* @__PURE__ */ translated('timeline-static', de);
