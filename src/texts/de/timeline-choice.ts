/** What of a folded year concerns the choice. */
import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

export interface ChoiceStrings {
  readonly linkedCount: (n: number) => string;
  readonly chosenInside: string;
}

const de: ChoiceStrings = {
  linkedCount: (n) => `${inGerman(n)} verknüpft`,
  chosenInside: 'Auswahl in diesem Jahr',
};

export const choiceStrings = /* @__PURE__ */ translated('timeline-choice', de);
