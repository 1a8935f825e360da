import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

const de = {
    annex: 'Anhang 1',
    page: 'S.',
    partly: (label, shown, all) => `${label} (nur die gezeigten ${inGerman(shown)} von ${inGerman(all)} Leitlinien)`,
    print: 'Anhang 1 drucken (eine Seite A4)',
};
/** Texts of the tools, which are fetched with them. */
const matrixExportStrings = /* @__PURE__ */ translated('leitlinien-matrix-export', de);

export { matrixExportStrings };
