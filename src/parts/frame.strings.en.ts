/** English texts; see `frame.strings.ts`. */
import { plural } from '../i18n/plural.js';
import type { FrameStrings } from './frame.strings.js';

const parts = plural('en', 'faulty part', 'faulty parts');

export const en: FrameStrings = {
  loading: 'Loading data …',
  slow: 'Loading takes longer than usual.',
  failed: 'The data could not be loaded.',
  failedDetails: 'The details could not be loaded.',
  broken: 'This view cannot be shown at the moment.',
  retry: 'Try again',
  retrying: 'Still trying.',
  staleFeed: (date) => `Newer data cannot be reached at the moment. Shown as of ${date}.`,
  staleSnapshot: (date) =>
    `Current data cannot be reached at the moment. Shown are the data that ship with this page, as of ${date}.`,
  updated: (date) => `As of ${date}`,
  updatedUnknown: 'Date not stated',
  source: 'Source',
  snapshot: 'data shipped with this page',
  omitted: (count) => `${parts(count)} of the feed left out`,
  tools: 'Cite, download, print',
  failedNarrowing: 'Not narrowed: everything is shown.',
};
