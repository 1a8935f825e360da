import { precedes } from './page-order.js';

/** What a widget sees of it. */
export interface SharedLandView {
  /** Whether a visitor wants all Länder, whatever the page asks for. */
  readonly showsAll: boolean;
  readonly toggleAll: () => void;
  /** The widget that says it: of those which could, the first one in the document. */
  readonly speaker: Node | undefined;
  /** Takes in a widget that could say it; returns how it leaves. */
  readonly join: (widget: Node) => () => void;
}

/**
 * The view of one Land, for a widget alone or for all widgets of a strategy: which of them says whose view
 * it is, and whether a visitor wants all Länder nevertheless.
 */
export class LandView implements SharedLandView {
  readonly #widgets = new Set<Node>();
  #showsAll = false;
  #speaker: Node | undefined;

  /** @param changed called when widgets have to be drawn anew */
  constructor(readonly changed: () => void) {}

  get showsAll(): boolean {
    return this.#showsAll;
  }

  readonly toggleAll = (): void => {
    this.#showsAll = !this.#showsAll;
    this.changed();
  };

  get speaker(): Node | undefined {
    return this.#speaker;
  }

  #first(): Node | undefined {
    const all = [...this.#widgets];
    return all.find((widget) => !all.some((other) => precedes(other, widget)));
  }

  join(widget: Node): () => void {
    this.#change(() => this.#widgets.add(widget));
    return () => {
      this.#change(() => this.#widgets.delete(widget));
    };
  }

  /** The first one to come is about to be drawn anyway, and after the last nobody is left. */
  #change(change: () => void): void {
    const before = this.#speaker;
    change();
    // Not asked again later: who has left the document has no place in it to compare.
    this.#speaker = this.#first();
    if (before && this.#speaker && this.#speaker !== before) this.changed();
  }
}
