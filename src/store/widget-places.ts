/** The widgets of a strategy, and what each of them is to the details of what is chosen. */
import type { RefType } from '../model/model.types.js';

/** What follows of it for all widgets. */
export interface Places {
  /** Whether an element of its own shows the details of what is chosen. */
  readonly hasPanel?: boolean;
  /** The types which a widget shows as its own, so that no other one has to. */
  readonly homes?: ReadonlySet<RefType>;
}

/** What has changed: the panels, the homes, or only who is there. */
export type PlacesChange = 'panels' | 'homes' | 'owners';

/** Who is there, and how all learn of a change. */
export class WidgetPlaces {
  readonly #panels = new Set<object>();
  readonly #homes = new Map<object, readonly RefType[]>();
  #places: Places = {};

  constructor(readonly changed: (change: PlacesChange) => void) {}

  get places(): Places {
    return this.#places;
  }

  /** All widgets, in the order in which they came. */
  get owners(): readonly object[] {
    return [...this.#panels, ...this.#homes.keys()];
  }

  /** Says that `owner` shows the details of whatever is chosen; returns how to take it back. */
  addPanel(owner: object): () => void {
    this.#panels.add(owner);
    this.#countPanels();
    return () => {
      this.#panels.delete(owner);
      this.#countPanels();
    };
  }

  #countPanels(): void {
    const hasPanel = this.#panels.size > 0;
    const isOther = hasPanel !== !!this.#places.hasPanel;
    if (isOther) this.#places = { ...this.#places, hasPanel };
    this.changed(isOther ? 'panels' : 'owners');
  }

  /** Says that `owner` is where things of some types are at home; returns how to take it back. */
  addHome(owner: object, types: readonly RefType[]): () => void {
    this.#homes.set(owner, types);
    this.#countHomes();
    return () => {
      this.#homes.delete(owner);
      this.#countHomes();
    };
  }

  #countHomes(): void {
    const { homes: before } = this.#places;
    const homes = new Set([...this.#homes.values()].flat());
    const isSame =
      homes.size === (before?.size ?? 0) && [...homes].every((type) => before?.has(type));
    if (!isSame) this.#places = { ...this.#places, homes };
    this.changed(isSame ? 'owners' : 'homes');
  }
}
