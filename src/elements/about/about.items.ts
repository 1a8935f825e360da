/** The things that the strategy says of itself, all in one form, whatever part they stand in. Pure. */
import { piecesOf, type Piece } from '../../describe/mentions.js';
import type { About, Citation } from '../../feed/feed.types.js';
import { formatDate } from '../../i18n/format-date.js';
import { localText, type LocalText } from '../../i18n/language.js';
import type { Telling } from '../../describe/lost.js';
import type { Ref } from '../../model/model.types.js';
import { aboutStrings } from '../../texts/de/about.js';

type EntryOf<K extends keyof About> =
  NonNullable<About[K]> extends readonly (infer T)[] ? Extract<T, object> : never;
export type Task = EntryOf<'tasks'>;
export type Founding = EntryOf<'founding'>;
export type Decision = EntryOf<'decisions'>;
export type Law = EntryOf<'legal'>;
export type Step = EntryOf<'outlook'>;
export type Contact = EntryOf<'contacts'>;
export type GlossaryTerm = EntryOf<'glossary'>;
export type CitedWork = EntryOf<'cited'>;

/** A text with what it names. */
export interface Phrase extends LocalText {
  readonly pieces: readonly Piece[];
}

/** Something with a name: "Geplant: Sommer 2025". */
export interface ItemFact {
  readonly term: string;
  readonly value: Phrase;
}

/** One thing that a part of the widget says. */
export interface Item {
  readonly title?: LocalText;
  /** Where the title is that of a thing of the strategy. */
  readonly ref?: Ref;
  /** What an abbreviation stands for, the number of a regulation. */
  readonly aside?: Phrase;
  readonly text?: Phrase;
  readonly facts: readonly ItemFact[];
  readonly note?: Phrase;
  /** Further things of the strategy with which it has to do. */
  readonly refs: readonly Ref[];
  readonly url?: string | undefined;
  readonly email?: string | undefined;
  readonly cite: readonly Citation[];
  /** Whether some of it could not be read. */
  readonly isCut: boolean;
  /** Whether sources of it could not be read. */
  readonly isCiteLost: boolean;
}

/** What most of them have. */
interface Entry {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly note?: string | undefined;
  readonly cite?: readonly Citation[] | undefined;
}

function phrase<T extends object>(
  { model, lang }: Telling,
  record: T,
  key: Extract<keyof T, string>,
  except?: Ref,
): Phrase | undefined {
  const local = localText(record, key, lang);
  return local.text ? { ...local, pieces: piecesOf(model, local, except) } : undefined;
}

/** The layer of which a role speaks: by its title, since a role has no other link. */
function layerOf({ model }: Telling, title: string): Ref | undefined {
  const layer = model.feed.layers.find((each) => each.title === title);
  return layer && { type: 'layer', id: layer.id };
}

/** The Leitlinien whose passage is cited: that of their number in a document that they cite, too. */
function leitlinienOf({ model }: Telling, cites: readonly Citation[]): readonly Ref[] {
  return model.feed.leitlinien
    .filter(({ number, cite = [] }) =>
      cites.some(
        ({ source, section }) =>
          section !== undefined &&
          section === number &&
          cite.some((each) => each.source === source),
      ),
    )
    .map(({ id }) => ({ type: 'leitlinie', id }));
}

/** What all have: title, text, remark, sources. */
function itemOf(telling: Telling, record: Entry, except?: Ref): Item {
  const { model, lang } = telling;
  const { cite = [] } = record;
  const title = localText(record, 'title', lang);
  const text = phrase(telling, record, 'text', except);
  const note = phrase(telling, record, 'note', except);
  return {
    ...(title.text && { title }),
    ...(text && { text }),
    ...(note && { note }),
    facts: [],
    refs: leitlinienOf(telling, cite),
    cite,
    isCut: model.feed.lost?.keys.has(record) ?? false,
    isCiteLost: model.isLost(record, 'cite'),
  };
}

function factOf<T extends object>(
  telling: Telling,
  term: string,
  record: T,
  key: Extract<keyof T, string>,
): readonly ItemFact[] {
  const value = phrase(telling, record, key);
  return value ? [{ term, value }] : [];
}

/** What before a colon says to what a paragraph is the answer: "Für wen: …". */
const LEAD_IN = /^([^:.!?]{2,60}): +(?=\S)/;

/** A paragraph of prose. */
export function paragraphItem({ model }: Telling, local: LocalText): Item {
  const { text, lang } = local;
  const [whole = '', title] = LEAD_IN.exec(text) ?? [];
  const rest = { text: text.slice(whole.length), lang };
  return {
    ...(title !== undefined && { title: { text: title, lang } }),
    text: { ...rest, pieces: piecesOf(model, rest) },
    facts: [],
    refs: [],
    cite: [],
    isCut: false,
    isCiteLost: false,
  };
}

/** A task, or why a body exists, below the name of the body. */
export const taskItem = (telling: Telling, task: Task | Founding, actor?: Ref): Item =>
  itemOf(telling, task, actor);

/** A role in one of the layers; in that of the topics, with each of them. */
export function roleItem(telling: Telling, role: Task, actor?: Ref): Item {
  const item = itemOf(telling, role, actor);
  const ref = layerOf(telling, role.title);
  if (!ref) return item;
  const topics = ref.id === 'topics' ? telling.model.feed.topics : [];
  const refs = topics.map(({ id }): Ref => ({ type: 'topic', id }));
  return { ...item, ref, refs: [...refs, ...item.refs] };
}

export function decisionItem(telling: Telling, decision: Decision): Item {
  const { rule, binds } = aboutStrings[telling.lang];
  return {
    ...itemOf(telling, decision),
    facts: [
      ...factOf(telling, rule, decision, 'rule'),
      ...factOf(telling, binds, decision, 'binds'),
    ],
  };
}

export function lawItem(telling: Telling, law: Law): Item {
  const aside = phrase(telling, law, 'act');
  return { ...itemOf(telling, law), ...(aside && { aside }) };
}

/** A step with what became of it; a status that could not be read is told with all that is lost. */
export function stepItem(telling: Telling, step: Step): Item {
  const { planned, status, stepStatus, noStatus } = aboutStrings[telling.lang];
  const isLost = telling.model.isLost(step, 'status');
  const text = step.status ? stepStatus[step.status] : noStatus;
  const value = { text, lang: telling.lang, pieces: [{ text }] };
  return {
    ...itemOf(telling, step),
    facts: [
      ...factOf(telling, planned, step, 'planned'),
      ...(isLost ? [] : [{ term: status, value }]),
    ],
  };
}

export const contactItem = (telling: Telling, contact: Contact): Item => ({
  ...itemOf(telling, contact),
  url: contact.url,
  email: contact.email,
});

export function termItem(telling: Telling, record: GlossaryTerm): Item {
  const aside = phrase(telling, record, 'long');
  return {
    ...itemOf(telling, record),
    title: localText(record, 'term', telling.lang),
    ...(aside && { aside }),
  };
}

/** A document that the strategy cites: who published it, when, and in which footnote it stands. */
export function citedItem(telling: Telling, cited: CitedWork): Item {
  const { lang } = telling;
  const text = [
    localText(cited, 'publisher', lang).text,
    cited.date && formatDate(cited.date, lang),
    cited.footnote && aboutStrings[lang].footnote(cited.footnote),
  ]
    .filter(Boolean)
    .join(', ');
  return { ...itemOf(telling, cited), ...(text && { text: { text, lang, pieces: [{ text }] } }) };
}
