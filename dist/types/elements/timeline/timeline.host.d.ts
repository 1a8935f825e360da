/** What the code that comes later needs to know of the element. */
import type { TimelineGroup, TimelineItem } from './timeline.layout.js';
/** What a visitor can switch to. */
export type ViewName = 'list' | 'axis' | 'scale' | 'table';
/** How the marks are spaced: one after the other, or with an axis true to time above them. */
export type Spacing = 'even' | 'scale';
/** The element, as its later parts see it. */
export interface TimelineHost {
    spacing: Spacing;
    view: Exclude<ViewName, 'scale'> | undefined;
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly shadowRoot: ShadowRoot | null;
    readonly updateComplete: Promise<boolean>;
    requestUpdate(): void;
}
/** The view that was asked for, by the page or by the visitor; absent where the width decides. */
export declare function shownView({ spacing, view }: TimelineHost): ViewName | undefined;
/** What a visitor can do. */
export type Action = 'show' | 'decisions' | 'toggle' | 'all' | 'jump' | 'pick';
/** Does it, at once or when its code is there; with the view, the year or the entry that is meant. */
export type Ask = (action: Action, argument?: ViewName | TimelineGroup | TimelineItem) => unknown;
