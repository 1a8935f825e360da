/** What is said of the projects as linked data. */
import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

export interface GraphStrings {
  readonly description: (name: string, count: number) => string;
}

const de: GraphStrings = {
  description: (name, count) =>
    `Vorhaben und Produkte zu „${name}“ (Anzahl: ${inGerman(count)}), jeweils mit Federführung, Beteiligten, Bereich, Kurzbeschreibung und Quellen, soweit sie veröffentlicht sind.`,
};

export const graphStrings = /* @__PURE__ */ translated('project-graph', de);
