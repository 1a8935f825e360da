/** What the criteria of the filter are called. */
import { translated } from '../translated.js';
import type { CriterionKey } from '../../selection/criteria.js';
import { terms } from './terms.js';

export interface CriterionTexts {
  readonly name: string;
  /** What its field says while nothing is chosen in it. */
  readonly all: string;
  /** What its values are called where they are no records, but words of a picklist. */
  readonly words?: Readonly<Record<string, string>>;
  /** What a page or a link names and the data do not have. */
  readonly unknown: (value: string) => string;
}

export type CriteriaTexts = Readonly<Record<CriterionKey, CriterionTexts>>;

const de: CriteriaTexts = {
  land: {
    name: 'Land oder Stelle',
    all: 'alle',
    unknown: (value) => `„${value}“ ist kein bekanntes Land. Sie sehen alle Länder.`,
  },
  topic: {
    name: 'Schwerpunktthema',
    all: 'alle Themen',
    unknown: (value) => `„${value}“ ist kein bekanntes Schwerpunktthema. Sie sehen alle Themen.`,
  },
  area: {
    name: 'Themenbereich',
    all: 'alle Themenbereiche',
    unknown: (value) =>
      `„${value}“ ist kein bekannter Themenbereich. Sie sehen alle Themenbereiche.`,
  },
  status: {
    name: 'Status',
    all: 'jeder Status',
    words: terms.de.projectStatus,
    unknown: (value) => `„${value}“ ist kein Status in diesen Daten. Sie sehen jeden Status.`,
  },
  kind: {
    name: 'Art',
    all: 'alle Arten',
    words: terms.de.projectKind,
    unknown: (value) => `„${value}“ ist keine Art in diesen Daten. Sie sehen alle Arten.`,
  },
  leitlinie: {
    name: 'Leitlinie',
    all: 'alle Leitlinien',
    unknown: (value) => `„${value}“ ist keine bekannte Leitlinie. Sie sehen alle Leitlinien.`,
  },
};

export const criteriaTexts = /* @__PURE__ */ translated('criteria', de);
