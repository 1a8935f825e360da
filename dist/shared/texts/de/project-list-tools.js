import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

const de = {
    partly: (label, n, all) => `${label} (${inGerman(n)} von ${inGerman(all)})`,
};
const listToolsStrings = /* @__PURE__ */ translated('project-list-tools', de);

export { listToolsStrings };
