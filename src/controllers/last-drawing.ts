/** What a widget has drawn last, and whether what comes next can wait for its turn. */
import type { FeedContext, SelectionContext } from '../context/contexts.js';
import type { StrategyModel } from '../model/model.types.js';
import type { Filter } from '../selection/filter.js';
import type { Selection } from '../selection/selection.types.js';

/** What there is to be drawn. */
export interface Drawn {
  readonly model: StrategyModel | undefined;
  readonly feed: Pick<FeedContext, 'filter'> | undefined;
  readonly selection: Pick<SelectionContext, 'selection' | 'origin'> | undefined;
}

/** The last drawing of one widget. */
export class LastDrawing {
  #model: StrategyModel | undefined;
  #filter: Filter | null | undefined;
  #selection: Selection | null | undefined;

  constructor(readonly widget: object) {}

  /**
   * New data, what a filter leaves of them, and what a choice elsewhere links can wait; the widget in
   * which a visitor chooses answers first.
   */
  canWait({ model, feed, selection }: Drawn): boolean {
    if (model !== this.#model || feed?.filter !== this.#filter) return true;
    const { origin } = selection ?? {};
    return !!origin && origin !== this.widget && selection?.selection !== this.#selection;
  }

  /** Whether data are shown. */
  get isOfData(): boolean {
    return this.#model !== undefined;
  }

  note({ model, feed, selection }: Drawn): void {
    this.#model = model;
    this.#filter = feed?.filter;
    this.#selection = selection?.selection;
  }
}
