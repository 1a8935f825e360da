/** What has been reckoned, for as long as nothing of it has changed. */
import type { RefType } from '../../model/model.types.js';
import type { LevelName } from '../../model/cascade-levels.js';
import { refKey } from '../../model/ref.js';
import type { WidgetView } from '../../parts/view.types.js';
import { litFlow, type Flow } from './cascade.flows.js';
import {
  layoutCascade,
  readCascade,
  type CascadeLayout,
  type CascadeState,
} from './cascade.layout.js';
import { cascadeStrings } from '../../texts/de/cascade.js';
import { lettersOf } from './cascade.words.js';

/** Reckons anew only where one of `for` is another one than before. */
class Kept<T> {
  #for: readonly unknown[] = [];
  #value: T | undefined;

  get(made: readonly unknown[], make: () => T): T {
    if (this.#value === undefined || made.some((each, at) => each !== this.#for[at])) {
      this.#for = made;
      this.#value = make();
    }
    return this.#value;
  }
}

/** The picture of a widget, and what of it belongs to the choice. */
export class DrawnCascade {
  readonly #layout = new Kept<CascadeLayout>();
  readonly #lit = new Kept<{ readonly flow: Flow | undefined }>();

  /** Only new data, another language and what a visitor opens make a new layout; a choice does not. */
  layoutOf(
    { model, lang }: Pick<WidgetView, 'model' | 'lang'>,
    levels: readonly LevelName[],
    state: CascadeState,
  ): CascadeLayout {
    const { onlyOfficial, opened } = state;
    const made = [model, lang, levels.join(), onlyOfficial, opened];
    return this.#layout.get(made, () => {
      const content = readCascade(model, levels, state);
      const saying = { model, lang, strings: cascadeStrings[lang], content, onlyOfficial };
      return layoutCascade(content, (node) => lettersOf(saying, node));
    });
  }

  /** What belongs to the choice; nothing where nothing is chosen. */
  litOf({ selection, linked }: WidgetView['selection'], layout: CascadeLayout): Flow | undefined {
    return this.#lit.get([selection, linked, layout], () => {
      if (!selection) return { flow: undefined };
      const own = refKey(selection);
      const isLit = (type: RefType, id: string): boolean => {
        const key = refKey({ type, id });
        return key === own || linked.has(key);
      };
      return { flow: litFlow(layout.units, layout.columns, isLit) };
    }).flow;
  }
}
