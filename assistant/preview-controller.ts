/** Keeps the preview in step with the choice; what comes late for an older choice is dropped. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { makePreview, type Preview } from './preview.js';
import type { EmbedChoice, KitFacts } from './snippets/embed.types.js';
import { hasStaticForm } from './snippets/static-form.js';
import type { Staged } from './stage.js';

/** How long a choice must stand before it is drawn, in milliseconds: typing changes it often. */
const SETTLED = 150;

/** Whether there is anything to be seen of a choice. */
function canShow({ form, widgets }: EmbedChoice): boolean {
  return widgets.length > 0 && (form !== 'static' || widgets.every(hasStaticForm));
}

/** Draws what was chosen, a moment after it was. */
export class PreviewController implements ReactiveController {
  #staged: Staged = { state: 'loading' };
  #pieces: KitFacts['pieces'];
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What is to be seen now. */
  get staged(): Staged {
    return this.#staged;
  }

  /** The widgets as plain HTML, where that form is chosen and they are there. */
  get pieces(): KitFacts['pieces'] {
    return this.#pieces;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#key = '';
  }

  /** Shows a choice that comes from `previewChoice`; does nothing where it is shown already. */
  show(shown: EmbedChoice): void {
    const key = JSON.stringify(Object.entries(shown).sort());
    if (key === this.#key) return;
    this.#key = key;
    this.#pieces = undefined;
    clearTimeout(this.#timer);
    const { node } = this.#staged;
    if (!canShow(shown)) {
      this.#staged = { state: 'ready' };
      return;
    }
    this.#staged = node ? { state: 'loading', node } : { state: 'loading' };
    this.#timer = setTimeout(() => void this.#draw(shown, key), node ? SETTLED : 0);
  }

  async #draw(shown: EmbedChoice, key: string): Promise<void> {
    const preview = await makePreview(shown, Date.now()).catch(
      (): Preview | undefined => undefined,
    );
    if (key !== this.#key) return;
    this.#pieces = preview?.pieces;
    this.#staged = preview ? { state: 'ready', node: preview.node } : { state: 'failed' };
    this.host.requestUpdate();
  }
}
