/** A widget's tools as buttons, and what came of using one. */
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { nextTask } from '../loading/next-task.js';
import { toolsStyles } from '../styles/tools.styles.js';
import { toolsStrings } from './tools.strings.js';
import type { Tool, ToolResult, ToolsModule } from './tools.types.js';
import type { WidgetView } from './view.types.js';

/** The look of the panel. */
export const sheets = [toolsStyles];

/** What comes of a tool. Never rejects. */
async function resultOf(tool: Tool, { lang }: WidgetView): Promise<ToolResult | undefined> {
  try {
    return await tool.run();
  } catch {
    return { message: toolsStrings[lang].failed };
  }
}

/** Keeps the last result between renderings. */
class ToolsPanel extends Directive {
  #result: ToolResult | undefined;

  override render(view: WidgetView, { toolsOf }: ToolsModule): unknown {
    return renderPanel(toolsOf(view), this.#result, view, this.#use);
  }

  readonly #use = async (tool: Tool, view: WidgetView): Promise<void> => {
    // At once: browsers allow some of it only in answer to the press.
    const result = resultOf(tool, view);
    this.#show(undefined, view);
    // What is said a second time is announced only where it was gone meanwhile.
    await nextTask();
    this.#show(await result, view);
  };

  /** With the whole widget, which alone changes what it shows. */
  #show(result: ToolResult | undefined, { refresh }: WidgetView): void {
    this.#result = result;
    refresh();
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
