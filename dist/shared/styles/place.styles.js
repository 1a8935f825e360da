import { unsafeCSS } from 'lit';

/** The place that a widget keeps free by itself as long as its data are on their way. */
/**
 * The sheet of one widget; `--fds-min-height`, which a page or `fds.css` may set, goes before it.
 *
 * @param steps heights, each from a width of the page in px on
 */
function placeOf(steps) {
    const rules = steps.map(([width, height]) => {
        const rule = `.place{min-block-size:var(--fds-min-height,${height})}`;
        return width > 0 ? `@media (width >= ${width}px){${rule}}` : rule;
    });
    return unsafeCSS(rules.join(''));
}

export { placeOf };
