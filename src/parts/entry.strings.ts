import type { Language } from '../i18n/language.js';

interface EntryStrings {
  readonly linked: string;
  readonly linkedEditorially: string;
}

export const entryStrings: Readonly<Record<Language, EntryStrings>> = {
  de: { linked: 'verknüpft', linkedEditorially: 'redaktionell verknüpft' },
  en: { linked: 'linked', linkedEditorially: 'linked by the editors' },
};
