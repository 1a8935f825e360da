import { inEnglish } from '../../i18n/format-number.js';
import type { ContentsStrings } from '../de/project-map-contents.js';

export const en: ContentsStrings = {
  leads: 'Leads',
  partners: 'Takes part in',
  jointly: (names) => `jointly with ${names}`,
  ledBy: (names) => `Lead: ${names}`,
  statusUnknown: 'status not published',
  nothing: 'No entry.',
  more: (n) => (n === 1 ? '1 more entry' : `${inEnglish(n)} more entries`),
  organisations: 'Organisations',
  partnersOnly: (n) =>
    n === 1
      ? '1 organisation takes part without leading'
      : `${inEnglish(n)} organisations take part without leading`,
  idle: (n) =>
    n === 1
      ? '1 more organisation in the data takes part in no entry.'
      : `${inEnglish(n)} more organisations in the data take part in no entry.`,
  toEntries: 'Go to the entries',
  back: 'All other organisations',
  linkedNothing: 'No entry is linked with the selection here.',
  linkedPart: ({ leads, partners }, all) =>
    `linked: ${[
      leads > 0 && `${inEnglish(leads)} of ${inEnglish(all.leads)} in the lead`,
      partners > 0 && `${inEnglish(partners)} of ${inEnglish(all.partners)} taking part`,
    ]
      .filter(Boolean)
      .join(', ')}`,
  linkedCount: (isLinked, n, of) =>
    `${isLinked ? 'linked' : 'not linked'}: ${inEnglish(n)} of ${inEnglish(of)}`,
  joint: (n, of) =>
    n === of
      ? `${n > 1 ? 'all ' : ''}jointly with others`
      : `${inEnglish(n)} of them jointly with others`,
  together: (names) => `jointly led: ${names}`,
  andOthers: (names, n) => `${names} and ${inEnglish(n)} others`,
  previous: 'Previous page',
  next: 'Next page',
  page: (first, last, all) => `${first}–${last} of ${all}`,
  legend: {
    chosen: 'selected',
    home: 'this Land',
    linkedLead: 'leads a linked entry',
    linkedPartner: 'takes part in a linked entry',
    rest: 'not linked, not counted',
    tie: 'lead jointly: one entry',
  },
};
