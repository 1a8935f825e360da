import type { SourcesStrings } from '../de/sources.js';

export const en: SourcesStrings = {
  none: 'No source given.',
  lost: 'Source not readable in the feed.',
  page: 'p.',
};
