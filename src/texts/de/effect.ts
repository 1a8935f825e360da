import { translated } from '../translated.js';

export interface EffectStrings {
  readonly label: string;
  readonly unknown: string;
  /** `own`: whether Leitlinie 4.3.4 asks for it. */
  readonly silent: (own: boolean) => string;
  readonly stopped: string;
  readonly courage: string;
  readonly learned: string;
}

const de: EffectStrings = {
  label: 'Wirkung',
  unknown: 'noch nicht veröffentlicht',
  silent: (own) =>
    `Angestrebte Wirkung, Messgröße und letzte Prüfung${own ? ' (Leitlinie 4.3.4)' : ''} sind noch nicht veröffentlicht.`,
  stopped: 'Beendet',
  courage:
    'Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).',
  learned: 'Erkenntnisse daraus',
};

export const effectStrings = /* @__PURE__ */ translated('effect', de);
