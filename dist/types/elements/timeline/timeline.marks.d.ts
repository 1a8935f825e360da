/** The marks on the line: diamonds, rings, bars. Decoration; what they mean stands beside them. */
import { type SVGTemplateResult, type TemplateResult } from 'lit';
import type { MarkKind, Phase, TimelineItem } from './timeline.layout.js';
/** What a mark shows. */
export type MarkLook = Pick<TimelineItem, 'mark' | 'span'> & {
    readonly phase: Phase;
    /** Whether the end is open: the bar then ends in a point. */
    readonly open?: boolean;
};
/** A diamond or a ring around 0, 0. */
export declare function pointShape(mark: MarkKind): SVGTemplateResult;
/** The mark of an entry, as high as a line of text. */
export declare function renderMark({ mark, phase, span, open }: MarkLook): TemplateResult;
/** The mark of an item. */
export declare function markOf(item: TimelineItem): TemplateResult;
