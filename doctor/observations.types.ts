/**
 * What the doctor has seen of a page: plain data, so that every check can be tested without one.
 * Addresses are shown without query and credentials: a report is passed on.
 */

/** The page itself. */
export interface PageSeen {
  /** Whether it came by https, or from the visitor's own machine. */
  readonly secure: boolean;
  readonly origin: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly online: boolean;
  /** Built-in functions which a script of the page has replaced. */
  readonly patched: readonly string[];
  /** Abilities which the browser lacks, by their name in CSS or the DOM. */
  readonly lacking: readonly string[];
  /** How often a tag of the kit stands in the page's text, where an editor has escaped it. */
  readonly escaped: number;
}

/** A copy of the kit that runs and has a doctor of its own. */
export interface CopySeen {
  readonly version: string;
  readonly edition: 'module' | 'classic';
  /** The folder from which it came, ending in `/`. */
  readonly base: string;
}

/** A script tag of the kit. */
export interface ScriptSeen {
  readonly address: string;
  /** By the name of the file. */
  readonly edition: 'module' | 'classic';
  /** The attribute, in lower case; '' where there is none. */
  readonly type: string;
  readonly integrity: boolean;
  readonly crossorigin: boolean;
  readonly sameOrigin: boolean;
  /** Whether a copy answers which came from there. */
  readonly runs: boolean;
  /** When it had arrived, in milliseconds after the page was asked for; unknown for some browsers. */
  readonly arrived?: number;
}

/** A line of the page by which it asks for a module of the kit early. */
export interface LineSeen {
  readonly address: string;
  /** Of the module, by its name. */
  readonly version: string;
}

/** What came of asking for an address. */
export interface Probe {
  /** `cors`: there is an answer, which the page may not read. `policy`: the page's policy forbids it. */
  readonly answer: 'answered' | 'cors' | 'policy' | 'timeout' | 'unreachable';
  readonly status?: number;
  readonly type?: string;
  readonly etag?: boolean;
  readonly cacheControl?: string;
  /** Until the answer was complete, in milliseconds. */
  readonly took: number;
}

/** A file of the kit that did not arrive, or whose code did not run. */
export interface FileSeen {
  readonly address: string;
  readonly probe?: Probe;
}

/** What a visitor sees of an element. */
export type Shown = 'data' | 'none' | 'loading' | 'failed' | 'broken' | 'fallback' | 'nothing';

/** Why an element cannot be seen. */
export interface HiddenSeen {
  /** The element that hides it: itself or one around it, e.g. `<div class="tab">`. */
  readonly by: string;
  readonly why: 'hidden' | 'display' | 'visibility' | 'opacity' | 'details' | 'width' | 'inert';
}

/** An element of the kit in the page. */
export interface ElementSeen {
  /** Without prefix, e.g. `timeline`. */
  readonly name: string;
  /** How it is spoken of, e.g. `<fds-timeline> (2)`. */
  readonly label: string;
  readonly twin: boolean;
  /** Whose code it runs: a copy by its number, other code, or none yet. */
  readonly owner: number | 'foreign' | 'none';
  /** Why its code could not be loaded, in the browser's words. */
  readonly loadError?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it stands in an `fds-strategy`. */
  readonly inStrategy: boolean;
  /** Tag of the widget in whose content it stands, where it is shown as fallback at most. */
  readonly insideWidget?: string;
  /** Whether it stands in a shadow root of the page, where the script tag does not look. */
  readonly inShadow: boolean;
  /** What `for` leads to. */
  readonly target?: 'strategy' | 'other' | 'missing';
  /** Only for `fds-strategy`: how many widgets are inside it or name it. */
  readonly members?: number;
  readonly shown: Shown;
  readonly hidden?: HiddenSeen;
}

/** A tag, or the name of a twin, that looks like ours and is not. */
export interface UnknownSeen {
  /** The tag, or the value of `data-fds`. */
  readonly name: string;
  readonly twin: boolean;
  readonly count: number;
}

/** A feed that the page's markup names. */
export interface FeedSeen {
  readonly address: string;
  /** As an author writes it into a policy: scheme, host and port. */
  readonly origin: string;
  readonly valid: boolean;
  readonly sameOrigin: boolean;
  /** A page by https asks for it by http, which browsers forbid. */
  readonly mixed: boolean;
  readonly probe?: Probe;
  /** What the document is; absent where it could not be read. */
  readonly content?: 'json' | 'html' | 'encoding' | 'empty' | 'other';
  /** Why the whole document is refused. */
  readonly refusal?: string;
  readonly version?: string;
  /** The feed's own date of change, ISO 8601. */
  readonly updated?: string;
  /** How many records of all lists can be used; absent where the document is no feed. */
  readonly records?: number;
  /** The first of the faults that the parser has found. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** How many there are in all, where not all are kept. */
  readonly problemCount?: number;
  /** What the page's widgets know of it: their state, and the trouble in their words. */
  readonly state?: string;
  readonly trouble?: string;
}

/** A breach of the page's Content-Security-Policy that has to do with the kit. */
export interface ViolationSeen {
  readonly directive: string;
  /** What was blocked: an origin, `inline`, `eval`, `trusted-types-policy` … */
  readonly blocked: string;
  readonly sample: string;
  /** Whether it was only reported and not stopped. */
  readonly reportOnly: boolean;
  /** The policy as a whole. */
  readonly policy: string;
}

/** The page's policy, as far as a script can see it: never its headers. */
export interface PolicySeen {
  /** Policies in `<meta http-equiv>`. */
  readonly metas: readonly string[];
  readonly violations: readonly ViolationSeen[];
}

/** Red, green, blue and opacity, each 0 to 1, in sRGB. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The tokens of an element as colours, in one scheme. */
export interface PaletteSeen {
  /** Labels of the elements that have them. */
  readonly labels: readonly string[];
  readonly scheme: 'light' | 'dark';
  /** Whether the page shows this scheme now. */
  readonly current: boolean;
  /** Whether the page ever shows this scheme there. */
  readonly used: boolean;
  /** By the name of the public property, e.g. `--fds-color-text`. */
  readonly colours: Readonly<Record<string, Rgba>>;
  /** What the page paints behind the widget; absent behind pictures, and for the other scheme. */
  readonly ground?: Rgba;
  /** Colours that the page has set, as it has set them: what is shown may lie within bounds. */
  readonly said: Readonly<Record<string, Rgba>>;
}

/** Everything that the checks go by. */
export interface Observations {
  readonly page: PageSeen;
  readonly copies: readonly CopySeen[];
  readonly scripts: readonly ScriptSeen[];
  readonly lines: readonly LineSeen[];
  readonly files: readonly FileSeen[];
  readonly elements: readonly ElementSeen[];
  readonly unknown: readonly UnknownSeen[];
  readonly feeds: readonly FeedSeen[];
  readonly policy: PolicySeen;
  readonly palettes: readonly PaletteSeen[];
}
