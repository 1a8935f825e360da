import { catalog } from '../catalog.js';
import { inGerman } from '../../i18n/format-number.js';

export interface ListToolsStrings {
  readonly citation: string;
  /** What is saved, where it is not everything. */
  readonly partly: (label: string, n: number, all: number) => string;
  /** Where the feed has no title. */
  readonly strategy: string;
}

const de: ListToolsStrings = {
  citation: 'Das Zitat',
  partly: (label, n, all) => `${label} (${inGerman(n)} von ${inGerman(all)})`,
  strategy: 'Föderale Digitalstrategie',
};

export const listToolsStrings = /* @__PURE__ */ catalog('project-list-tools', de);
