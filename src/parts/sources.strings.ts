import type { Language } from '../i18n/language.js';

interface SourcesStrings {
  readonly none: string;
  readonly page: string;
}

export const sourcesStrings: Readonly<Record<Language, SourcesStrings>> = {
  de: { none: 'Keine Quelle angegeben.', page: 'S.' },
  en: { none: 'No source given.', page: 'p.' },
};
