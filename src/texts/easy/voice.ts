import type { VoiceStrings } from '../de/voice.js';

export const easy: Partial<VoiceStrings> = {
  opened: (name) => `Sie haben gewählt: ${name}`,
  closed: 'Jetzt ist nichts mehr gewählt.',
  view: (name) => `Sie sehen jetzt: ${name}.`,
  switchedOn: (name) => `${name}: an.`,
  switchedOff: (name) => `${name}: aus.`,
};
