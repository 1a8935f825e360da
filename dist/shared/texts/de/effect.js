import { translated } from '../translated.js';

const de = {
    label: 'Wirkung',
    unknown: 'noch nicht veröffentlicht',
    silent: (own) => `Angestrebte Wirkung, Messgröße und letzte Prüfung${own ? ' (Leitlinie 4.3.4)' : ''} sind noch nicht veröffentlicht.`,
    stopped: 'Beendet',
    courage: 'Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).',
    learned: 'Erkenntnisse daraus',
};
const effectStrings = /* @__PURE__ */ translated('effect', de);

export { effectStrings };
