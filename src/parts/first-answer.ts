/**
 * A visitor's choice in a widget, and the first answer to it: its entry looks chosen, and that is painted
 * before details open and move what stands below, and before other widgets say what is linked with it.
 */
import type { LitElement } from 'lit';
import type { StrategyController } from '../context/strategy-controller.js';
import type { Language } from '../i18n/language.js';
import type { LazyModule } from '../loading/lazy-module.js';
import { nextFrame } from '../controllers/next-frame.js';
import { choiceWords } from './choice-words.js';
import { detailsCode, loadDetails } from './details.js';
import type { Selection } from '../selection/selection.types.js';
import { showsDetails, type DetailsPlace } from '../store/details-place.js';
import { holdTurns } from '../controllers/turns.js';
import type { Voice } from '../controllers/voice.js';

/** What a choice has to know of its widget. */
export interface ChoosingNeeds {
  readonly connection: StrategyController;
  readonly voice: Voice;
  readonly speaker: { readonly language: Language };
  readonly place: () => DetailsPlace;
  /** Code without which a drawing shows no details. */
  readonly code: () => readonly LazyModule<unknown>[];
}

/** The choices of one widget, with their first answers. */
export class FirstAnswer {
  #settle: (() => void) | undefined;
  /** When the first answer that is not drawn over yet is painted. */
  painted: Promise<void> | undefined;

  constructor(
    readonly host: LitElement & { readonly renderRoot: ParentNode },
    readonly needs: ChoosingNeeds,
  ) {}

  /** Chooses for a visitor, and says so; asks for details again, in case the first attempt has failed. */
  readonly choose = (request: Selection): boolean => {
    void loadDetails();
    const { connection, voice, speaker } = this.needs;
    const isDone = connection.choose(request);
    if (!isDone) return false;
    this.#answer();
    voice.say(() => choiceWords(this.host, connection, speaker.language));
    return true;
  };

  /** To be called right after each drawing, which has the last word. */
  noteDrawn(): void {
    this.#settle?.();
    this.#settle = undefined;
    this.painted = undefined;
  }

  #answer(): void {
    // One that was never drawn is taken back.
    this.noteDrawn();
    const { host, needs } = this;
    const { selection } = needs.connection;
    // Nothing is said to be open before it can be.
    if (!selection || needs.code().some(({ module }) => !module)) return;
    const view = { selection, showsDetails: showsDetails(needs.place(), selection) };
    this.#settle = detailsCode.module?.markChosen(host.renderRoot, view);
    if (!this.#settle) return;
    this.painted = nextFrame(host.ownerDocument);
    // The others also wait for the next one, with the details.
    holdTurns(this.painted.then(() => nextFrame(host.ownerDocument)));
  }
}
