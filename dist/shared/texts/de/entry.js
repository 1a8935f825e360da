import { catalog } from '../catalog.js';

const de = { linked: 'verknüpft', linkedEditorially: 'redaktionell verknüpft' };
const entryStrings = /* @__PURE__ */ catalog('entry', de);

export { entryStrings };
