import { nothing, html } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import { frameStrings } from '../texts/de/frame.js';

/** The place of a widget's tools in its footer: a disclosure, whose content is fetched when opened. */
const panel = new LazyModule(() => import('./tools-panel.js'));
/** The look of the tools, once their code is there. */
function toolsSheets(code) {
    return [...(panel.module?.sheets ?? []), ...(code?.module?.sheets ?? [])];
}
/** @param code the widget's own tools */
function tools(view, code) {
    const strings = frameStrings[view.lang];
    const open = async () => {
        await Promise.all([panel.load(), code.load()]);
        view.refresh();
    };
    const isFailed = panel.failed || code.failed;
    return html `<details class="tools" part="tools" @toggle=${open}>
    <summary class="link">${strings.tools}</summary>
    ${panel.module && code.module
        ? panel.module.toolsPanel(view, code.module)
        : html `<p role="status">${isFailed ? strings.failedDetails : nothing}</p>`}
  </details>`;
}

export { tools, toolsSheets };
