/**
 * A visitor's choice in a widget, and the first answer to it: its entry looks chosen, and that is painted
 * before details open and move what stands below, and before other widgets say what is linked with it.
 */
import type { LitElement } from 'lit';
import type { StrategyController } from '../context/strategy-controller.js';
import type { Voice } from '../controllers/voice.js';
import type { Selection } from '../selection/selection.types.js';
import type { DetailsPlace } from '../store/details-place.js';
import { choiceWords } from './choice-words.js';
import { detailsCode, loadDetails } from './details.js';
import type { Mark } from './mark-chosen.js';

/** What a choice has to know of its widget. */
export interface ChoosingNeeds {
  readonly connection: StrategyController;
  readonly voice: Voice;
  readonly place: () => DetailsPlace;
  /** What knows whether all that shows details is there. */
  readonly first: { readonly isPrepared: boolean };
}

/** The choices of one widget, with their first answers. */
export class FirstAnswer {
  #mark: Mark | undefined;

  constructor(
    readonly host: LitElement & { readonly renderRoot: ParentNode },
    readonly needs: ChoosingNeeds,
  ) {}

  /** When the first answer that is not drawn over yet is painted. */
  get painted(): Promise<void> | undefined {
    return this.#mark?.painted;
  }

  /** Chooses for a visitor, and says so; asks for details again, in case the first attempt has failed. */
  readonly choose = (request: Selection): boolean => {
    void loadDetails();
    const { host, needs } = this;
    const { connection, voice } = needs;
    if (!connection.choose(request)) return false;
    // One that was never drawn is taken back.
    this.noteDrawn();
    // Nothing is said to be open before it can be.
    if (needs.first.isPrepared)
      this.#mark = detailsCode.module?.markChosen(host, needs.place(), connection.selection);
    voice.say(() => choiceWords(host, connection, voice.speaker.language));
    return true;
  };

  /** To be called right after each drawing, which has the last word. */
  noteDrawn(): void {
    this.#mark?.settle();
    this.#mark = undefined;
  }
}
