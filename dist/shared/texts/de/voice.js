import { translated } from '../translated.js';

/** What is said aloud after an action that is the same in all widgets. */
const de = {
    opened: (name) => `Ausgewählt ist: ${name}`,
    closed: 'Die Auswahl ist aufgehoben.',
    view: (name) => `Sie sehen jetzt die Ansicht: ${name}.`,
    switchedOn: (name) => `${name}: eingeschaltet.`,
    switchedOff: (name) => `${name}: ausgeschaltet.`,
};
const voiceStrings = /* @__PURE__ */ translated('voice', de);

export { voiceStrings };
