/** The place that a widget keeps free by itself as long as its data are on their way. */
import { unsafeCSS as sheetOf, type CSSResult } from 'lit';

/**
 * The sheet of one widget; `--fds-min-height`, which a page or `fds.css` may set, goes before it.
 *
 * @param steps heights in em, each from a width of the page in px on; 0 for that of a screen
 */
export const placeOf = (
  ...steps: readonly (readonly [width: number, height: number])[]
): CSSResult =>
  sheetOf(
    steps
      .map(([width, height]) => {
        const place = height ? `min(${height}em,100svh)` : '100svh';
        return `@media (width>=${width}px){.place{min-block-size:var(--fds-min-height,${place})}}`;
      })
      .join(''),
  );
