import type { Language } from '../../i18n/language.js';

interface ScaleStrings {
  /** How many events are not on the axis, because they lie far before or behind it. */
  readonly beyond: (before: number, after: number) => string;
}

const sides = (before: string | false, after: string | false): string =>
  [before, after].filter(Boolean).join(', ');

const de: ScaleStrings = {
  beyond: (before, after) =>
    `Außerhalb der Zeitachse: ${sides(before > 0 && `${before} davor`, after > 0 && `${after} danach`)}.`,
};

const en: ScaleStrings = {
  beyond: (before, after) =>
    `Beyond the axis: ${sides(before > 0 && `${before} before`, after > 0 && `${after} after`)}.`,
};

export const scaleStrings: Readonly<Record<Language, ScaleStrings>> = { de, en };
