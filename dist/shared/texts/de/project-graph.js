import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

/** What is said of the projects as linked data. */
const de = {
    description: (name, count) => `Vorhaben und Produkte zu „${name}“ (Anzahl: ${inGerman(count)}), jeweils mit Federführung, Beteiligten, Bereich, Kurzbeschreibung und Quellen, soweit sie veröffentlicht sind.`,
};
const graphStrings = /* @__PURE__ */ translated('project-graph', de);

export { graphStrings };
