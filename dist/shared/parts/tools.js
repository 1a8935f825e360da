import { liveRegion } from './live-region.js';
import { html } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import { frameStrings } from '../texts/de/frame.js';

/** The place of a widget's tools in its footer: a disclosure, whose content is fetched when opened. */
/** What all tools share. */
const toolsPanelCode = new LazyModule(() => import('./tools-panel.js'));
/** @param code the widget's own tools */
function tools(view, code) {
    const strings = frameStrings[view.lang];
    const open = async () => {
        await Promise.all([toolsPanelCode.load(), code.load()]);
        view.refresh();
    };
    const isFailed = toolsPanelCode.failed || code.failed;
    return html `<details class="tools" part="tools" @toggle=${open}>
    <summary class="link">${strings.tools}</summary>
    ${toolsPanelCode.module && code.module
        ? toolsPanelCode.module.toolsPanel(view, code.module)
        : liveRegion(isFailed ? strings.failedDetails : undefined)}
  </details>`;
}

export { tools, toolsPanelCode };
