/** What a visitor has set in the list. */
import { NO_PICKS, type Order, type Picks } from './project-list.layout.js';

/** What a visitor has set; it is the list's own and acts on no other widget. */
export interface ListState {
  readonly picks: Picks;
  /** Absent: as in the data. */
  readonly order: Order | undefined;
  /** Entries per page. */
  readonly size: number;
  /** From 1; 0 for the page of what is chosen, or else the first. */
  readonly page: number;
  /** Whether the fields of the filter are open. */
  readonly isOpen: boolean;
}

/** What is set anew; picks that are not named stay, `NO_PICKS` takes all of them back. */
export type ListChange = Partial<Omit<ListState, 'picks'>> & { readonly picks?: Partial<Picks> };

/** What a visitor finds: everything, as in the data. */
export const START: ListState = {
  picks: NO_PICKS,
  order: undefined,
  size: 25,
  page: 0,
  isOpen: false,
};
