/** What a command of the program `fds` is. */
import type { MainLanguage } from '../../i18n/language.js';
import type { Words } from '../words.js';

/** The world as the commands see it; tests bring their own. */
export interface EditorsWorld {
  readonly print: (text: string) => void;
  /** A message for the person, beside the result. */
  readonly warn: (line: string) => void;
  /** Bytes of a file. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes a file in one step: nobody reads half of it. Folders that it needs are made. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Names of the files in a folder; nothing where it is none. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
  /** How large a file is, in bytes; nothing where there is none. */
  readonly sizeOf: (path: string) => Promise<number | undefined>;
  /** The feed that comes with the kit. */
  readonly shippedFeed: () => Promise<string>;
  readonly readInput: () => Promise<Uint8Array>;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Language of the system, `de_DE.UTF-8`. */
  readonly locale: string;
  /** Whether a person reads the messages as they come. */
  readonly isTerminal: boolean;
  /** Resolves when the program is asked to end. */
  readonly untilStopped: () => Promise<void>;
}

/** One option of a command. */
export interface OptionPlan {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What the value is called in the help. */
  readonly value?: Words;
  readonly what: Words;
}

/** What the person has written behind the command's name. */
export interface Call {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly lang: MainLanguage;
}

/** 0 fine, 1 problems. */
export type ExitCode = 0 | 1;

/** One command: its help is made from this, too. */
export interface Command {
  readonly name: string;
  /** What is given behind the name: `<workbook>`. */
  readonly takes: Words;
  readonly summary: Words;
  readonly options: Readonly<Record<string, OptionPlan>>;
  readonly examples: readonly string[];
  readonly run: (call: Call, world: EditorsWorld) => Promise<ExitCode>;
}

/** A call that makes no sense. */
export class CallError extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}
