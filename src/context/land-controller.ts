/** Makes a widget one of those that a strategy shows for one Land; alone it has that view for itself. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedContext } from './contexts.js';
import { LandView, type SharedLandView } from './land-view.js';

type Host = ReactiveControllerHost & Node & { readonly land: string | null };

/** What of the view concerns one widget. */
type OwnPart = Pick<SharedLandView, 'showsAll' | 'toggleAll'> & {
  /** Whether it is the widget that says of which Land they are. */
  readonly saysLand: boolean;
};

/** Follows the strategy of a widget, as long as the widget has no Land of its own. */
export class LandController implements ReactiveController {
  readonly #own: LandView;
  #shared: SharedLandView | undefined;
  #leave: (() => void) | undefined;

  /**
   * @param connection knows the strategy
   * @param couldSay whether the widget says at all to what it is narrowed
   */
  constructor(
    readonly host: Host,
    readonly connection: { readonly feed: FeedContext | undefined },
    readonly couldSay: () => boolean,
  ) {
    this.#own = new LandView(() => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  get #ofStrategy(): SharedLandView | undefined {
    return this.host.land === null ? this.connection.feed?.landView : undefined;
  }

  get view(): OwnPart {
    const shared = this.#ofStrategy;
    const { showsAll, toggleAll } = shared ?? this.#own;
    return { showsAll, toggleAll, saysLand: !shared || shared.speaker === this.host };
  }

  hostUpdate(): void {
    this.#follow(this.couldSay() ? this.#ofStrategy : undefined);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(shared: SharedLandView | undefined): void {
    if (shared === this.#shared) return;
    this.#leave?.();
    this.#shared = shared;
    this.#leave = shared?.join(this.host);
  }
}
