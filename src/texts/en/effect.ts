import type { EffectStrings } from '../de/effect.js';

export const en: EffectStrings = {
  label: 'Effect',
  unknown: 'not published yet',
  silent: (own) =>
    `Intended effect, criterion and last check${own ? ' (Leitlinie 4.3.4)' : ''} have not been published yet.`,
  stopped: 'Ended',
  courage:
    'Being open about findings and leaving dead ends is part of the strategy (Leitlinie 4.1.7).',
  learned: 'What was learned from it',
};
