import { noChange, html, nothing } from 'lit';
import { directive, AsyncDirective } from 'lit/async-directive.js';
import { toolsStyles } from '../styles/tools.styles.js';
import { toolsStrings } from './tools.strings.js';

/** A widget's tools as buttons, and what came of using one. */
/** The look of the panel. */
const sheets = [toolsStyles];
/** Keeps the last result between renderings. */
class ToolsPanel extends AsyncDirective {
    #result;
    #draw = () => noChange;
    render(view, { toolsOf }) {
        this.#draw = () => renderPanel(toolsOf(view), this.#result, view, this.#use);
        return this.#draw();
    }
    #use = async (tool, view) => {
        this.#show(undefined);
        try {
            this.#show(await tool.run());
        }
        catch {
            this.#show({ message: toolsStrings[view.lang].failed });
        }
    };
    #show(result) {
        this.#result = result;
        if (this.isConnected)
            this.setValue(this.#draw());
    }
}
/** The buttons of a widget's tools. */
const toolsPanel = directive(ToolsPanel);
function selectAll(event) {
    if (event.target instanceof HTMLTextAreaElement)
        event.target.select();
}
function renderPanel(tools, result, view, use) {
    const strings = toolsStrings[view.lang];
    if (tools.length === 0)
        return html `<p class="tool-result">${strings.none}</p>`;
    const { text } = result ?? {};
    return html `<ul class="tool-list">
      ${tools.map((tool) => html `<li>
            <button type="button" class="link" part="tool" @click=${() => use(tool, view)}>
              ${tool.label}
            </button>
          </li>`)}
    </ul>
    <p class="tool-result" role="status">${result?.message ?? nothing}</p>
    ${text === undefined
        ? nothing
        : html `<textarea
            class="tool-text"
            readonly
            rows="6"
            aria-label=${strings.text}
            .value=${text}
            @focus=${selectAll}
          ></textarea>`}`;
}

export { sheets, toolsPanel };
