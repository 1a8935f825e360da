import type { Language } from '../i18n/language.js';

interface SourcesStrings {
  readonly none: string;
  readonly lost: string;
  readonly page: string;
}

export const sourcesStrings: Readonly<Record<Language, SourcesStrings>> = {
  de: { none: 'Keine Quelle angegeben.', lost: 'Quelle im Feed nicht lesbar.', page: 'S.' },
  en: { none: 'No source given.', lost: 'Source not readable in the feed.', page: 'p.' },
};
