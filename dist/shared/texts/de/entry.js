import { translated } from '../translated.js';

const de = { linked: 'verknüpft', linkedEditorially: 'redaktionell verknüpft' };
const entryStrings = /* @__PURE__ */ translated('entry', de);

export { entryStrings };
