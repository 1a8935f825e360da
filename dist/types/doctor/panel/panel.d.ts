import type { Language } from '../../i18n/language.js';
import type { ReportStrings } from '../report.strings.js';
import { FdsDoctor, type PanelActions } from './doctor-panel.js';
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
export declare function openPanel(lang: Language, strings: ReportStrings, actions: PanelActions): FdsDoctor;
/** Whether a tag runs the code of the copy of the kit to which this file belongs. */
export declare function isOfThisCopy(tag: string): boolean;
