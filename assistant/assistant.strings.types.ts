/** The texts of the assistant, as both languages have them. */
import type { MainLanguage } from '../src/i18n/language.js';
import type {
  EmbedEdition,
  EmbedForm,
  EmbedGround,
  EmbedTheme,
  Survival,
} from './snippets/embed.types.js';

/** The parts of the result, in the order of the tabs. */
export const RESULTS = ['code', 'policy', 'privacy', 'guide', 'check'] as const;

/** A part of the result. */
export type Result = (typeof RESULTS)[number];

/** A choice with one sentence that explains it. */
export interface Explained {
  readonly label: string;
  readonly hint: string;
}

export interface AssistantStrings {
  readonly choose: string;
  readonly widgets: string;
  readonly form: string;
  readonly forms: Readonly<Record<EmbedForm, Explained>>;
  readonly contents: string;
  readonly land: string;
  readonly allLaender: string;
  readonly language: string;
  readonly languages: Readonly<Record<MainLanguage, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<EmbedTheme | 'page', string>>;
  readonly ground: string;
  readonly grounds: Readonly<Record<EmbedGround | 'page', string>>;
  readonly since: string;
  readonly heading: string;
  readonly headingLevel: (level: number) => string;
  readonly noHeading: string;
  readonly edition: string;
  readonly editions: Readonly<Record<EmbedEdition, Explained>>;
  readonly addresses: string;
  readonly base: Explained;
  readonly feed: Explained;
  readonly badAddress: string;
  readonly hostWithoutScheme: string;
  readonly useAddress: (address: string) => string;
  readonly usualBase: string;
  readonly placeholderBase: string;
  readonly share: string;
  readonly shareHint: string;
  readonly shared: string;
  readonly startAgain: string;
  readonly preview: string;
  readonly widths: Readonly<Record<'full' | 'tablet' | 'phone', string>>;
  /** What the preview takes from the assistant's own place: the kit, and the data or not. */
  readonly previewOwn: (home: string, data: boolean) => string;
  readonly previewLoading: string;
  readonly previewFailed: string;
  /** The page's own policy does not let the preview ask the feed's host. */
  readonly previewBlocked: (host: string) => string;
  readonly result: string;
  readonly results: Readonly<Record<Result, string>>;
  readonly copyAll: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly part: (n: number, what: string) => string;
  readonly partHead: string;
  readonly partBody: string;
  /** The lines that ask for the kit's modules early. */
  readonly preload: {
    readonly title: string;
    readonly hint: (version: string) => string;
    /** Milliseconds with and without, and the day of the bench. */
    readonly effect: (faster: string, usual: string, day: string) => string;
  };
  readonly save: string;
  readonly saveFailed: string;
  readonly cut: (lines: string, size: string) => string;
  readonly changed: (lines: string) => string;
  readonly goodToKnow: string;
  readonly cannot: string;
  readonly strangerBase: (host: string) => string;
  readonly policyIntro: string;
  readonly privacyIntro: string;
  readonly system: string;
  readonly survival: Readonly<Record<Survival, string>>;
  readonly survivalTitle: string;
  readonly debug: Explained;
  readonly pageExample: string;
  readonly ownPage: string;
  readonly curl: Explained;
  readonly expect: string;
}
