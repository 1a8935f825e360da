import type { EntryStrings } from '../de/entry.js';

export const easy: Partial<EntryStrings> = {
  linked: 'gehört dazu',
  linkedEditorially: 'gehört dazu, sagt die Redaktion',
};
