/** What is said aloud after an action that is the same in all widgets. */
import { translated } from '../translated.js';

export interface VoiceStrings {
  readonly opened: (name: string) => string;
  readonly closed: string;
  readonly view: (name: string) => string;
  readonly switchedOn: (name: string) => string;
  readonly switchedOff: (name: string) => string;
}

const de: VoiceStrings = {
  opened: (name) => `Ausgewählt ist: ${name}`,
  closed: 'Die Auswahl ist aufgehoben.',
  view: (name) => `Sie sehen jetzt die Ansicht: ${name}.`,
  switchedOn: (name) => `${name}: eingeschaltet.`,
  switchedOff: (name) => `${name}: ausgeschaltet.`,
};

export const voiceStrings = /* @__PURE__ */ translated('voice', de);
