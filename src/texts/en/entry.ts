import type { EntryStrings } from '../de/entry.js';

export const en: EntryStrings = { linked: 'linked', linkedEditorially: 'linked by the editors' };
