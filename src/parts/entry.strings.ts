import type { Language } from '../i18n/language.js';

interface EntryStrings {
  readonly linked: string;
}

export const entryStrings: Readonly<Record<Language, EntryStrings>> = {
  de: { linked: 'verknüpft' },
  en: { linked: 'linked' },
};
