import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** Long lists, folded away under their number. */
/**
 * So many items are rendered also while they are folded away, where the browser's search finds them.
 * More of them would make a page with thousands of projects slow, so they wait for being opened.
 */
const EAGER = 60;
/** Items behind their summary. */
function renderFold(scene, { key, summary, count, render }) {
    const hear = (event) => {
        if (event.currentTarget.open)
            scene.unfold(key);
    };
    // A list of its own for each key, or one that was opened would leave the next one open.
    return keyed(key, html `<details class="fold" @toggle=${hear}>
      <summary>${summary}</summary>
      ${count <= EAGER || scene.unfolded.has(key) ? render() : nothing}
    </details>`);
}

export { renderFold };
