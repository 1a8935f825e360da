/** What the parts of the assistant know, and what they can do. */
import type { MainLanguage } from '../src/i18n/language.js';
import type { AssistantStrings, Result } from './assistant.strings.types.js';
import type { EmbedChoice, EmbedCms, EmbedSnippet, KitFacts } from './snippets/embed.types.js';

/** How wide the preview is. */
export type PreviewWidth = 'full' | 'tablet' | 'phone';

/** Changes of a choice; `undefined` takes something back. */
export type ChoiceChange = { readonly [K in keyof EmbedChoice]?: EmbedChoice[K] | undefined };

/** What was copied last, and whether it could be. */
export interface Copied {
  /** Which button. */
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
  /** What is said instead, where it was to be a file. */
  readonly words?: string;
}

/** Fields whose text is no address, with that text. */
export type BadAddresses = Readonly<Partial<Record<'base' | 'feed', string>>>;

/** What a part of the assistant draws from. */
export interface AssistantView {
  readonly lang: MainLanguage;
  readonly strings: AssistantStrings;
  readonly choice: EmbedChoice;
  readonly snippet: EmbedSnippet;
  readonly facts: KitFacts;
  /** Folder of the kit that lies beside the assistant. */
  readonly home: string;
  readonly result: Result;
  readonly cms: EmbedCms;
  readonly width: PreviewWidth;
  readonly copied: Copied | undefined;
  readonly bad: BadAddresses;
  /** Host of the feed, where this page's own policy does not let the preview ask it. */
  readonly blocked: string | undefined;
  /** Hosts that came with the page's address and not from the visitor, if they are not the usual ones. */
  readonly strangers: readonly string[];
  readonly change: (change: ChoiceChange) => void;
  readonly changeAddress: (name: 'base' | 'feed', text: string) => void;
  readonly reset: () => void;
  readonly show: (result: Result) => void;
  readonly showCms: (cms: EmbedCms) => void;
  readonly showWidth: (width: PreviewWidth) => void;
  readonly copy: (id: string, text: string) => void;
  /** Saves the code as a file; where that is not sure, it is said and the text is given. */
  readonly save: (code: string) => void;
  /** Copies the page's address with the choice; absent where the page does not keep it. */
  readonly share: (() => void) | undefined;
}
