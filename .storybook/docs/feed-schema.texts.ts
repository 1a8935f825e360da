/** What the lists and fields of the feed mean: the same words as in the published JSON Schema. */
import { feedTexts } from '../../src/feed/feed-texts.js';
import type { Bilingual } from './settings.js';

/** What a list holds, by the list's key. */
export const listTexts: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(feedTexts).flatMap(([key, text]) =>
    key.startsWith('feed.') ? [[key.replace('feed.', ''), text]] : [],
  ),
);

/** What a field means: by `list.field`, or by `field` where it means the same everywhere. */
export const fieldTexts: Readonly<Record<string, Bilingual>> = feedTexts;
