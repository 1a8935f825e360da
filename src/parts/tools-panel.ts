/** A widget's tools as buttons, and what came of using one. */
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { copyText } from '../exports/copy-text.js';
import { toolsStyles } from '../styles/tools.styles.js';
import { safeUrl } from '../feed/safe-url.js';
import { toolsStrings, type ToolsStrings } from '../texts/de/tools.js';
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
    const shown = await result;
    this.#show(shown, view);
    view.say(() => shown?.message ?? '');
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

/** Marks the text, so that it can be copied by hand where the browser does not let the button do it. */
async function copyFrom(event: Event, text: string): Promise<void> {
  const panel = (event.currentTarget as HTMLElement).closest('.tool-file');
  panel?.querySelector('textarea')?.select();
  if (!(await copyText(text))) {
    // Frames of other sites may not write to the clipboard, but may copy what a visitor has marked.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else is allowed there
    document.execCommand('copy');
  }
}

/** The page alone, where it has an address: there a file can be saved. */
function ownWindow(strings: ToolsStrings): TemplateResult | typeof nothing {
  const href = safeUrl(location.href);
  if (!href || parent === window) return nothing;
  return html`<a href=${href} target="_blank" rel="noopener">${strings.ownWindow}</a>`;
}

/** A text for the visitor to take by hand. */
function renderText(text: string, isFile: boolean, strings: ToolsStrings): TemplateResult {
  return html`<div class="tool-file">
    <textarea
      class="tool-text"
      readonly
      rows="6"
      aria-label=${strings.text}
      .value=${text}
      @focus=${selectAll}
    ></textarea>
    ${
      isFile
        ? html`<p class="tool-list">
            <button
              type="button"
              class="link"
              part="tool"
              @click=${(event: Event) => copyFrom(event, text)}
            >
              ${strings.copyFile}
            </button>
            ${ownWindow(strings)}
          </p>`
        : nothing
    }
  </div>`;
}

function renderPanel(
  tools: readonly Tool[],
  result: ToolResult | undefined,
  view: WidgetView,
  use: (tool: Tool, view: WidgetView) => Promise<void>,
): TemplateResult {
  const strings = toolsStrings[view.lang];
  if (tools.length === 0) return html`<p class="tool-result">${strings.none}</p>`;
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
    ${result?.message ? html`<p class="tool-result">${result.message}</p>` : nothing}
    ${result?.text === undefined ? nothing : renderText(result.text, !!result.isFile, strings)}`;
}
