import { catalog } from '../catalog.js';
import { inGerman } from '../../i18n/format-number.js';

const de = {
    citation: 'Das Zitat',
    partly: (label, n, all) => `${label} (${inGerman(n)} von ${inGerman(all)})`,
    strategy: 'Föderale Digitalstrategie',
};
const listToolsStrings = /* @__PURE__ */ catalog('project-list-tools', de);

export { listToolsStrings };
