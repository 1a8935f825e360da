/** The place of a widget's tools in its footer: a disclosure, whose content is fetched when opened. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import { frameStrings } from '../texts/de/frame.js';
import type { ToolsModule } from './tools.types.js';
import type { WidgetView } from './view.types.js';

const panel = new LazyModule(() => import('./tools-panel.js'));

/** The look of the tools, once their code is there. */
export function toolsSheets(code: LazyModule<ToolsModule> | undefined): readonly CSSResult[] {
  return [...(panel.module?.sheets ?? []), ...(code?.module?.sheets ?? [])];
}

/** @param code the widget's own tools */
export function tools(view: WidgetView, code: LazyModule<ToolsModule>): TemplateResult {
  const strings = frameStrings[view.lang];
  const open = async (): Promise<void> => {
    await Promise.all([panel.load(), code.load()]);
    view.refresh();
  };
  const isFailed = panel.failed || code.failed;
  return html`<details class="tools" part="tools" @toggle=${open}>
    <summary class="link">${strings.tools}</summary>
    ${
      panel.module && code.module
        ? panel.module.toolsPanel(view, code.module)
        : html`<p role="status">${isFailed ? strings.failedDetails : nothing}</p>`
    }
  </details>`;
}
