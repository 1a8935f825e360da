import { translated } from '../translated.js';

export interface EntryStrings {
  readonly linked: string;
  readonly linkedEditorially: string;
}

const de: EntryStrings = { linked: 'verknüpft', linkedEditorially: 'redaktionell verknüpft' };

export const entryStrings = /* @__PURE__ */ translated('entry', de);
