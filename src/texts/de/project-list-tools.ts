import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

export interface ListToolsStrings {
  /** What is saved, where it is not everything. */
  readonly partly: (label: string, n: number, all: number) => string;
}

const de: ListToolsStrings = {
  partly: (label, n, all) => `${label} (${inGerman(n)} von ${inGerman(all)})`,
};

export const listToolsStrings = /* @__PURE__ */ translated('project-list-tools', de);
