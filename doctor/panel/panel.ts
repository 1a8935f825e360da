/** The panel's code as one file: opens it, and tells which tags run the code beside it. */
import { FdsElement } from '../../src/fds-element.js';
import type { MainLanguage } from '../../src/i18n/language.js';
import type { ReportStrings } from '../report.strings.js';
import { FdsDoctor, type PanelActions } from './doctor-panel.js';

const TAG = 'fds-doctor';

declare global {
  interface HTMLElementTagNameMap {
    'fds-doctor': FdsDoctor;
  }
}

/**
 * Puts the panel at the end of the page.
 *
 * @throws Error where the page does not let it be drawn
 */
export function openPanel(
  lang: MainLanguage,
  strings: ReportStrings,
  actions: PanelActions,
): FdsDoctor {
  FdsDoctor.define(TAG);
  const panel: HTMLElement = document.createElement(TAG);
  if (!(panel instanceof FdsDoctor)) throw new Error(`${TAG} is not registered`);
  panel.lang = lang;
  panel.strings = strings;
  panel.actions = actions;
  document.body.append(panel);
  return panel;
}

/** Whether a tag runs the code of the copy of the kit to which this file belongs. */
export function isOfThisCopy(tag: string): boolean {
  const owner = customElements.get(tag);
  return owner !== undefined && Object.prototype.isPrototypeOf.call(FdsElement, owner);
}
