/**
 * What the address of an embed page asks for. An address is written by anybody: what is not listed
 * here goes nowhere, what is listed is checked, and what is wrong is said with what would be right.
 * Pure, and never throws.
 */
import { toLanguage, type Language } from '../i18n/language.js';
import type { AttributeValues } from '../catalogue.types.js';
import { dayIn } from '../feed/day-in.js';
import { readWords } from '../feed/known-words.js';
import { ID } from '../feed/id-pattern.js';
import { LAND_NAMES } from '../geo/land-names.js';
import { findLandCode } from '../geo/land-spellings.js';
import { feedAddress } from './feed-address.js';
import {
  embedNames,
  embedWidget,
  isEmbedName,
  mainWidgets,
  ownParameters,
  type EmbedName,
  type OwnParameter,
  type WidgetName,
} from './embed-widgets.js';

/** Parameters of the address, in the order in which links name them. */
export const parameters = [
  'widget',
  'src',
  'land',
  'since',
  'lang',
  'theme',
  'ground',
  ...ownParameters,
  'heading-level',
  'refresh',
  'id',
] as const;

/** Name of a parameter. */
export type Parameter = (typeof parameters)[number];

/** Those whose value can be wrong; an `id` that is none is left out, which harms nobody. */
export type CheckedParameter = Exclude<Parameter, 'id'>;

/** Where a page lies. */
export interface EmbedPlace {
  /** Address of the document. */
  readonly page: string;
  /** Address of the kit's folder, with a slash at the end. */
  readonly kit: string;
  /** What the page shows whatever its address says: the pages in `embed/`. */
  readonly widget?: string | undefined;
  /** Language of the document as it came. */
  readonly lang?: string | undefined;
}

/** A parameter that cannot be followed. */
export interface EmbedProblem {
  readonly parameter: CheckedParameter;
  /** The value as it was given; empty where there is none. */
  readonly value: string;
  /** Values that would do; an empty one stands for leaving the parameter out. */
  readonly choices: readonly string[];
  /** Whether showing anything would pass for something that was not asked for. */
  readonly fatal: boolean;
}

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string>>;

/** A widget to be shown. */
export interface EmbeddedWidget {
  readonly name: WidgetName;
  readonly attributes: Attributes;
}

/** What is to be shown. */
export interface EmbedCall {
  /** What was asked for, for the title. */
  readonly names: readonly EmbedName[];
  readonly widgets: readonly EmbeddedWidget[];
  /** Attributes of the `fds-strategy` round the widgets. */
  readonly strategy: Attributes;
  readonly lang: Language;
  readonly theme: 'light' | 'dark' | undefined;
  readonly ground: 'own' | 'none' | undefined;
  readonly land: string | undefined;
  /** By this the parent knows which of its frames speaks; empty if there is none. */
  readonly id: string;
  /** Host of the data where it is not the page's own. */
  readonly feedHost: string | undefined;
  readonly problems: readonly EmbedProblem[];
}

const HEADING_LEVELS = ['0', '1', '2', '3', '4', '5', '6'];
const FRAME_ID = /^[\w.:-]{1,64}$/;

type Values = Readonly<Partial<Record<Parameter, string>>>;

/** The known parameters that say something; of those given twice the first. */
function readParameters(search: string): Values {
  const query = new URLSearchParams(search);
  const given = parameters.map((name) => [name, query.get(name)?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value));
}

/** The same address with one parameter changed, or left out where `value` is empty. */
export function queryWith(search: string, parameter: Parameter, value: string): string {
  const values: Values = { ...readParameters(search), [parameter]: value };
  const query = new URLSearchParams();
  for (const name of parameters) if (values[name]) query.set(name, values[name]);
  return `?${query.toString()}`;
}

/** Reads values one after the other and notes what is wrong with them. */
class Reader {
  readonly problems: EmbedProblem[] = [];

  constructor(
    readonly values: Values,
    readonly place: EmbedPlace,
  ) {}

  refuse(parameter: CheckedParameter, choices: readonly string[], fatal = false): void {
    const value = this.values[parameter] ?? '';
    this.problems.push({ parameter, value, choices: choices.length > 0 ? choices : [''], fatal });
  }

  /** A value out of a list; `undefined` where there is none, or a wrong one. */
  oneOf<T extends string>(parameter: CheckedParameter, choices: readonly T[]): T | undefined {
    const value = this.values[parameter];
    if (value === undefined) return undefined;
    const found = choices.find((each) => each === value);
    if (found === undefined) this.refuse(parameter, choices);
    return found;
  }

  names(): readonly EmbedName[] {
    const text = this.place.widget ?? this.values.widget ?? '';
    const asked = text.split(',').map((each) => each.trim().replace(/^fds-/, ''));
    const names = asked.filter((each) => isEmbedName(each));
    if (names.length < asked.length) this.refuse('widget', embedNames, true);
    return [...new Set(names)];
  }

  land(): string | undefined {
    const { land } = this.values;
    const code = land === undefined ? undefined : findLandCode(land);
    if (code !== undefined || land === undefined) return code;
    this.refuse('land', Object.keys(LAND_NAMES), true);
    return undefined;
  }

  since(): string | undefined {
    const { since } = this.values;
    if (since === undefined || dayIn(since) !== undefined) return since;
    this.refuse('since', ['']);
    return undefined;
  }

  lang(): Language {
    const { lang } = this.values;
    if (lang && !/^(de|en)(-[a-z\d]{1,8})*$/i.test(lang)) this.refuse('lang', ['de', 'en']);
    return toLanguage(lang ?? this.place.lang);
  }

  feed(): URL | undefined {
    const address = feedAddress(this.values.src, this.place);
    if (address !== 'refused') return address;
    this.refuse('src', [''], true);
    return undefined;
  }

  refresh(): string | undefined {
    const { refresh } = this.values;
    if (refresh === undefined || /^\d{1,7}$/.test(refresh)) return refresh;
    this.refuse('refresh', ['', '300']);
    return undefined;
  }

  /** A value that only some widgets know: right if one of those that are shown does. */
  known(
    parameter: OwnParameter,
    names: readonly WidgetName[],
  ): (name: WidgetName) => string | undefined {
    const value = this.values[parameter];
    if (value === undefined) return () => undefined;
    const fits = (name: WidgetName): boolean => {
      const kind = embedWidget(name).own?.[parameter];
      return kind !== undefined && isOfKind(value, kind);
    };
    const examples = (name: WidgetName): readonly string[] =>
      examplesOf(embedWidget(name).own?.[parameter] ?? []);
    if (!names.some(fits)) this.refuse(parameter, [...new Set(names.flatMap(examples))]);
    return (name) => (fits(name) ? value : undefined);
  }
}

/** Whether a value is one that an attribute may have. */
function isOfKind(value: string, kind: AttributeValues): boolean {
  if (typeof kind === 'string') return ID.test(value);
  return 'someOf' in kind
    ? readWords(value, kind.someOf).unknown.length === 0
    : kind.includes(value);
}

/** Values that are right. */
function examplesOf(kind: AttributeValues): readonly string[] {
  if (typeof kind === 'string') return [''];
  return 'someOf' in kind ? [kind.someOf.join(' ')] : kind;
}

/** The attributes that have a value. */
function given(attributes: Readonly<Record<string, string | undefined>>): Attributes {
  const entries = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Attributes;
}

function readWidgets(read: Reader, names: readonly EmbedName[]): readonly EmbeddedWidget[] {
  const all = names.flatMap((name) => (name === 'strategy' ? mainWidgets : [name]));
  const shown = [...new Set(all)];
  // A widget alone is the page, and its heading the page's; several stand below one of all.
  const usual = shown.length === 1 ? '1' : '2';
  const level = read.oneOf('heading-level', HEADING_LEVELS) ?? usual;
  const own = ownParameters.map((parameter) => [parameter, read.known(parameter, shown)] as const);
  return shown.map((name) => {
    const values = own.map(([parameter, valueOf]) => [parameter, valueOf(name)] as const);
    return { name, attributes: given({ 'heading-level': level, ...Object.fromEntries(values) }) };
  });
}

/**
 * Reads the query of an embed page.
 *
 * @param search the part of the address from its question mark on
 */
export function readEmbedQuery(search: string, place: EmbedPlace): EmbedCall {
  const values = readParameters(search);
  const read = new Reader(values, place);
  const names = read.names();
  const [land, lang, feed] = [read.land(), read.lang(), read.feed()];
  const theme = read.oneOf('theme', ['light', 'dark']);
  const ground = read.oneOf('ground', ['own', 'none']);
  const widgets = readWidgets(read, names);
  const refresh = read.refresh();
  const since = read.since();
  const { id = '' } = values;
  return {
    names,
    widgets,
    strategy: given({
      ...{ src: feed?.href, refresh, land, since, lang },
      ...{ 'data-theme': theme, 'data-ground': ground },
    }),
    lang,
    theme,
    ground,
    land,
    id: FRAME_ID.test(id) ? id : '',
    feedHost: feed && feed.host !== new URL(place.page).host ? feed.host : undefined,
    problems: read.problems,
  };
}
