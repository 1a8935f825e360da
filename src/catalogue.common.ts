/** What entries of the catalogue of elements share. */
import type { AttributeList, Place } from './catalogue.types.js';

/** The official page of the strategy. */
export const STRATEGY_PAGE =
  'https://www.it-planungsrat.de/der-it-planungsrat/foederale-digitalstrategie';
/** The official page of the council that decides on it. */
export const COUNCIL_PAGE = 'https://www.it-planungsrat.de';

/** The values of `data-theme`. */
export const THEMES = ['light', 'dark'];
/** The values of `data-ground`. */
export const GROUNDS = ['own', 'none'];

/** Attributes that every widget has. */
export const commonAttributes: AttributeList = {
  src: 'address',
  for: 'id',
  land: 'land',
  since: 'date',
  lang: 'language',
  'heading-level': 'level',
  'data-theme': THEMES,
  'data-ground': GROUNDS,
};

/** Higher than most screens, however wide those are. */
export const SCREENS: Place = [[0, 'screen']];
