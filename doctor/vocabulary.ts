/**
 * The tags of the kit with their attributes, as the contract has them. A list of its own, because the
 * doctor must not need the elements' code, which may be what is missing; a test compares the two.
 */

/** What an attribute may hold. */
export type AttributeKind = 'address' | 'flag' | 'id' | 'land' | 'language' | 'level' | 'seconds';

/** Kinds, or the words that are allowed. */
export type AttributeValues = AttributeKind | readonly string[];

type Attributes = Readonly<Record<string, AttributeValues>>;

const THEMES = ['light', 'dark'];

const common: Attributes = {
  src: 'address',
  for: 'id',
  land: 'land',
  lang: 'language',
  'heading-level': 'level',
  'data-theme': THEMES,
};

/** Attributes of each element, by its name without prefix. */
export const VOCABULARY: Readonly<Record<string, Attributes>> = {
  strategy: {
    id: 'id',
    src: 'address',
    refresh: 'seconds',
    linkable: 'flag',
    land: 'land',
    lang: 'language',
    'data-theme': THEMES,
  },
  'strategy-pyramid': common,
  'leitlinien-matrix': { ...common, view: ['matrix', 'structure'] },
  'project-map': { ...common, view: ['map', 'tiles', 'list'] },
  timeline: { ...common, view: ['axis', 'list', 'table'], spacing: ['even', 'scale'] },
  'project-list': common,
  filter: common,
  details: common,
};

/** Names of all elements, without prefix. */
export const NAMES: readonly string[] = Object.keys(VOCABULARY);

/** English names of Länder, where these are others, by ISO 3166-2 code. */
export const ENGLISH_LAENDER: Readonly<Record<string, string>> = {
  'DE-BY': 'Bavaria',
  'DE-HE': 'Hesse',
  'DE-NI': 'Lower Saxony',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-TH': 'Thuringia',
};
