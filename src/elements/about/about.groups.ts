/** Things of one part in groups: under the name of a body, of a level of law. Pure. */
import { bared } from '../../feed/bare.js';
import type { LocalText } from '../../i18n/language.js';
import type { Telling } from '../../describe/lost.js';
import type { Ref } from '../../model/model.types.js';
import type { Item } from './about.items.js';

/** Things of one kind. */
export interface ItemList {
  readonly title?: string;
  readonly items: readonly Item[];
  /** Whether they are terms with what they mean. */
  readonly isGlossary?: true;
}

/** Lists under one heading: those of a body, of a level of law. */
export interface Group {
  readonly title?: LocalText;
  /** Of whom it speaks. */
  readonly ref?: Ref;
  readonly lists: readonly ItemList[];
}

/** Words of the kit. */
export const own = (text: string, { lang }: Telling): LocalText => ({ text, lang });

/** Lists without those that are empty; like records they inherit nothing that a page gives all objects. */
export const filled = (lists: readonly ItemList[]): readonly ItemList[] =>
  lists
    .filter(({ items }) => items.length > 0)
    .map((list) => bared({ ...list, items: list.items.map(bared) }));
