import { translated } from '../translated.js';
import { terms } from './terms.js';

/** What the criteria of the filter are called. */
const de = {
    land: {
        name: 'Land oder Stelle',
        all: 'alle',
        unknown: (value) => `„${value}“ ist kein bekanntes Land. Sie sehen alle Länder.`,
    },
    topic: {
        name: 'Schwerpunktthema',
        all: 'alle Themen',
        unknown: (value) => `„${value}“ ist kein bekanntes Schwerpunktthema. Sie sehen alle Themen.`,
    },
    area: {
        name: 'Themenbereich',
        all: 'alle Themenbereiche',
        unknown: (value) => `„${value}“ ist kein bekannter Themenbereich. Sie sehen alle Themenbereiche.`,
    },
    status: {
        name: 'Status',
        all: 'jeder Status',
        words: terms.de.projectStatus,
        unknown: (value) => `„${value}“ ist kein Status in diesen Daten. Sie sehen jeden Status.`,
    },
    kind: {
        name: 'Art',
        all: 'alle Arten',
        words: terms.de.projectKind,
        unknown: (value) => `„${value}“ ist keine Art in diesen Daten. Sie sehen alle Arten.`,
    },
    leitlinie: {
        name: 'Leitlinie',
        all: 'alle Leitlinien',
        unknown: (value) => `„${value}“ ist keine bekannte Leitlinie. Sie sehen alle Leitlinien.`,
    },
};
const criteriaTexts = /* @__PURE__ */ translated('criteria', de);

export { criteriaTexts };
