import { plural } from '../../i18n/plural.js';
import type { FrameStrings } from '../de/frame.js';
import { RELOAD } from '../reload.js';

const entries = plural('en', 'faulty entry', 'faulty entries');
const unreadLists = plural('en', 'list is not readable', 'lists are not readable');
const parts = plural('en', 'faulty part', 'faulty parts');

export const en: FrameStrings = {
  loading: 'Loading data …',
  slow: 'Loading takes longer than usual.',
  failed: 'The data could not be loaded.',
  failedDetails: `The details could not be loaded. ${RELOAD.en}`,
  broken: `This view cannot be shown at the moment. ${RELOAD.en}`,
  retry: 'Try again',
  retrying: 'Still trying.',
  retried: 'The current data have been loaded.',
  staleFeed: (date) => `Newer data cannot be reached at the moment. Shown as of ${date}.`,
  staleSnapshot: (date) =>
    `Current data cannot be reached at the moment. Shown are the data that ship with this page, as of ${date}.`,
  staleUndated: (day) =>
    `Newer data cannot be reached at the moment. Shown is what was loaded on ${day}.`,
  updated: (date) => `As of ${date}`,
  updatedUnknown: 'Date not stated',
  source: 'Compiled by',
  licence: 'Licence',
  snapshot: 'data shipped with this page',
  updatedUnreadable: 'Date not readable',
  omitted: (records, values, lists) => {
    const left = [records > 0 && entries(records), values > 0 && parts(values)].filter(Boolean);
    const isOne = records + values === 1;
    const leftOut = left.length > 0 && `${left.join(' and ')} ${isOne ? 'was' : 'were'} left out`;
    return [lists > 0 && unreadLists(lists), leftOut].filter(Boolean).join('; ');
  },
  tools: 'Cite, download, print',
  failedNarrowing: `The filter could not be loaded. You see everything. ${RELOAD.en}`,
  simpleWords: '',
};
