/** A widget's tools as buttons, and what came of using one. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { toolsStyles } from '../styles/tools.styles.js';
import { toolsStrings } from './tools.strings.js';
import type { Tool, ToolResult, ToolsModule } from './tools.types.js';
import type { WidgetView } from './view.types.js';

/** The look of the panel. */
export const sheets = [toolsStyles];

/** Keeps the last result between renderings. */
class ToolsPanel extends AsyncDirective {
  #result: ToolResult | undefined;
  #draw = (): unknown => noChange;

  override render(view: WidgetView, { toolsOf }: ToolsModule): unknown {
    this.#draw = () => renderPanel(toolsOf(view), this.#result, view, this.#use);
    return this.#draw();
  }

  readonly #use = async (tool: Tool, view: WidgetView): Promise<void> => {
    this.#show(undefined);
    try {
      this.#show(await tool.run());
    } catch {
      this.#show({ message: toolsStrings[view.lang].failed });
    }
  };

  #show(result: ToolResult | undefined): void {
    this.#result = result;
    if (this.isConnected) this.setValue(this.#draw());
  }
}

/** The buttons of a widget's tools. */
export const toolsPanel = directive(ToolsPanel);

function selectAll(event: FocusEvent): void {
  if (event.target instanceof HTMLTextAreaElement) event.target.select();
}

function renderPanel(
  tools: readonly Tool[],
  result: ToolResult | undefined,
  view: WidgetView,
  use: (tool: Tool, view: WidgetView) => Promise<void>,
): TemplateResult {
  const strings = toolsStrings[view.lang];
  if (tools.length === 0) return html`<p class="tool-result">${strings.none}</p>`;
  const { text } = result ?? {};
  return html`<ul class="tool-list">
      ${tools.map(
        (tool) =>
          html`<li>
            <button type="button" class="link" part="tool" @click=${() => use(tool, view)}>
              ${tool.label}
            </button>
          </li>`,
      )}
    </ul>
    <p class="tool-result" role="status">${result?.message ?? nothing}</p>
    ${
      text === undefined
        ? nothing
        : html`<textarea
            class="tool-text"
            readonly
            rows="6"
            aria-label=${strings.text}
            .value=${text}
            @focus=${selectAll}
          ></textarea>`
    }`;
}
