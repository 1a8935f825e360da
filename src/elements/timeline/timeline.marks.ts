/** The marks on the line: diamonds, rings, bars. Decoration; what they mean stands beside them. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { MarkKind, Phase, TimelineItem } from './timeline.layout.js';

/** Width of a mark's drawing by the steps of its span; heights are always 16. */
const WIDTHS = [16, 20, 26, 36, 48, 64] as const;

/** What a mark shows. */
export type MarkLook = Pick<TimelineItem, 'mark' | 'span'> & {
  readonly phase: Phase;
  /** Whether the end is open: the bar then ends in a point. */
  readonly open?: boolean;
};

function bar(width: number, open: boolean): string {
  const end = width - 1.5;
  const cap = open ? `H${end - 4}L${end} 8 ${end - 4} 12` : `H${end - 3}a3.5 4 0 0 1 0 8`;
  return `M5 4${cap}H5a3.5 4 0 0 1 0-8Z`;
}

/** A diamond and a ring around the point where the pen stands. */
export const DIAMOND = 'm0-7 7 7-7 7-7-7Z';
export const RING = 'm-5.5 0a5.5 5.5 0 1 1 0 .01Z';

/** A diamond or a ring around 0, 0. */
export function pointShape(mark: MarkKind): SVGTemplateResult {
  const shape = mark === 'decision' ? DIAMOND : RING;
  return svg`<path class="shape" d="M0 0${shape}" pathLength="20" />`;
}

/** The mark of an entry, as high as a line of text. */
export function renderMark({ mark, phase, span, open = false }: MarkLook): TemplateResult {
  const width = WIDTHS[span] ?? 64;
  const point = svg`<g transform="translate(8 8)">${pointShape(mark)}</g>`;
  const line = svg`<path class="shape bar" d=${bar(width, open)} />`;
  return html`<svg
    class="mark"
    part="mark"
    viewBox="0 0 ${width} 16"
    width="${width / 14}em"
    height="${16 / 14}em"
    data-mark=${mark}
    data-phase=${phase}
    aria-hidden="true"
  >
    ${span > 0 ? line : ''}${span === 0 || mark === 'decision' ? point : ''}
  </svg>`;
}

/** The mark of an item. */
export function markOf(item: TimelineItem): TemplateResult {
  return renderMark({ ...item, open: item.end === Infinity });
}
