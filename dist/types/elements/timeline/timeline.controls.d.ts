/** What stands around the line: legend, what is left out, and the buttons of the footer. */
import { type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
/** A button of the footer: whether it is pressed, and what it does. */
export interface Toggle {
    readonly pressed: boolean;
    readonly toggle: () => void;
    /** Called when a visitor is about to press it. */
    readonly prepare?: () => void;
}
/** The buttons of the footer. */
export declare function renderFooter(view: WidgetView, decisions: Toggle, table: Toggle): TemplateResult;
/** What the marks mean, and the button that opens all years. */
export declare function renderLegend(view: WidgetView, folds: {
    readonly allOpen: boolean;
    readonly toggle: () => void;
} | undefined): TemplateResult;
/** What "Nur Beschlüsse" leaves out; nothing where it leaves out nothing. */
export declare function leftOutWords(view: WidgetView, shown: number, leftOut: number): string;
