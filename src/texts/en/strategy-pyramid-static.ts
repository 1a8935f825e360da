import type { PyramidStaticStrings } from '../de/strategy-pyramid-static.js';

export const en: PyramidStaticStrings = {
  itemsOf: (layer) => `${layer}: contents`,
  sources: 'Sources',
  licence: 'Licence of the data',
  poster: (size) => `Print as poster (${size})`,
  columns: ['Layer', 'Kind', 'Id', 'Title', 'Belongs to', 'Project of the strategy', 'Sources'],
  editorial: 'Summaries in the editors’ own words.',
};
