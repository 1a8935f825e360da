/** The style sheets of every widget, in order; its own come behind them. */
import type { CSSResultGroup } from 'lit';
export declare const widgetStyles: CSSResultGroup;
