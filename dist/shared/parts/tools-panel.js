import { html, nothing } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { copyText } from '../exports/copy-text.js';
import { toolsStyles } from '../styles/tools.styles.js';
import { safeUrl } from '../feed/safe-url.js';
import { toolsStrings } from '../texts/de/tools.js';

/** A widget's tools as buttons, and what came of using one. */
/** The look of the panel. */
const sheets = [toolsStyles];
/** What comes of a tool. Never rejects. */
async function resultOf(tool, { lang }) {
    try {
        return await tool.run();
    }
    catch {
        return { message: toolsStrings[lang].failed };
    }
}
/** Keeps the last result between renderings. */
class ToolsPanel extends Directive {
    #result;
    render(view, { toolsOf }) {
        return renderPanel(toolsOf(view), this.#result, view, this.#use);
    }
    #use = async (tool, view) => {
        // At once: browsers allow some of it only in answer to the press.
        const result = resultOf(tool, view);
        this.#show(undefined, view);
        const shown = await result;
        this.#show(shown, view);
        view.say(() => shown?.message ?? '');
    };
    /** With the whole widget, which alone changes what it shows. */
    #show(result, { refresh }) {
        this.#result = result;
        refresh();
    }
}
/** The buttons of a widget's tools. */
const toolsPanel = directive(ToolsPanel);
function selectAll(event) {
    if (event.target instanceof HTMLTextAreaElement)
        event.target.select();
}
/** Marks the text, so that it can be copied by hand where the browser does not let the button do it. */
async function copyFrom(event, text) {
    const panel = event.currentTarget.closest('.tool-file');
    panel?.querySelector('textarea')?.select();
    if (!(await copyText(text))) {
        // Frames of other sites may not write to the clipboard, but may copy what a visitor has marked.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else is allowed there
        document.execCommand('copy');
    }
}
/** The page alone, where it has an address: there a file can be saved. */
function ownWindow(strings) {
    const href = safeUrl(location.href);
    if (!href || parent === window)
        return nothing;
    return html `<a href=${href} target="_blank" rel="noopener">${strings.ownWindow}</a>`;
}
/** A text for the visitor to take by hand. */
function renderText(text, isFile, strings) {
    return html `<div class="tool-file">
    <textarea
      class="tool-text"
      readonly
      rows="6"
      aria-label=${strings.text}
      .value=${text}
      @focus=${selectAll}
    ></textarea>
    ${isFile
        ? html `<p class="tool-list">
            <button
              type="button"
              class="link"
              part="tool"
              @click=${(event) => copyFrom(event, text)}
            >
              ${strings.copyFile}
            </button>
            ${ownWindow(strings)}
          </p>`
        : nothing}
  </div>`;
}
function renderPanel(tools, result, view, use) {
    const strings = toolsStrings[view.lang];
    if (tools.length === 0)
        return html `<p class="tool-result">${strings.none}</p>`;
    return html `<ul class="tool-list">
      ${tools.map((tool) => html `<li>
            <button type="button" class="link" part="tool" @click=${() => use(tool, view)}>
              ${tool.label}
            </button>
          </li>`)}
    </ul>
    ${result?.message ? html `<p class="tool-result">${result.message}</p>` : nothing}
    ${result?.text === undefined ? nothing : renderText(result.text, !!result.isFile, strings)}`;
}

export { sheets, toolsPanel };
