import type { VoiceStrings } from '../de/voice.js';

export const en: VoiceStrings = {
  opened: (name) => `Selected: ${name}`,
  closed: 'Nothing is selected any more.',
  view: (name) => `You now see the view: ${name}.`,
  switchedOn: (name) => `${name}: switched on.`,
  switchedOff: (name) => `${name}: switched off.`,
};
