import type { CriteriaTexts } from '../de/criteria.js';
import { en as terms } from './terms.js';

export const en: CriteriaTexts = {
  land: {
    name: 'Land or body',
    all: 'all',
    unknown: (value) => `“${value}” is no known Land. You see all Länder.`,
  },
  topic: {
    name: 'Focus topic',
    all: 'all topics',
    unknown: (value) => `“${value}” is no known focus topic. You see all topics.`,
  },
  area: {
    name: 'Subject area',
    all: 'all subject areas',
    unknown: (value) => `“${value}” is no known subject area. You see all subject areas.`,
  },
  status: {
    name: 'Status',
    all: 'any status',
    words: terms.projectStatus,
    unknown: (value) => `“${value}” is no status in these data. You see every status.`,
  },
  kind: {
    name: 'Kind',
    all: 'all kinds',
    words: terms.projectKind,
    unknown: (value) => `“${value}” is no kind in these data. You see all kinds.`,
  },
  leitlinie: {
    name: 'Leitlinie',
    all: 'all Leitlinien',
    unknown: (value) => `“${value}” is no known Leitlinie. You see all Leitlinien.`,
  },
};
