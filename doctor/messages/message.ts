/**
 * What the doctor says, as rows of a table: how bad it is, and title, explanation and remedy in both
 * languages, with bars between them. `{name}` stands for what the check has found.
 */
import type { MainLanguage } from '../../src/i18n/language.js';
import type { FindingState } from '../findings.types.js';

/** A row; the remedy is left out where there is nothing to be done. */
export type Message = Readonly<Record<MainLanguage, string>> & { readonly state: FindingState };

const row =
  (state: FindingState) =>
  (de: string, en: string): Message => ({ state, de, en });

/** Why something is not shown. */
export const fault = row('fault');
/** Worth knowing. */
export const notice = row('notice');
/** As it should be. */
export const ok = row('ok');
