/** Makes a finding of a row of the tables in `messages/`. */
import type { MainLanguage } from '../src/i18n/language.js';
import { GROUPS, type Finding, type FindingGroup } from './findings.types.js';
import { elements } from './messages/elements.js';
import { feed } from './messages/feed.js';
import { look } from './messages/look.js';
import type { Message } from './messages/message.js';
import { policy } from './messages/policy.js';
import { script } from './messages/script.js';

const tables: Readonly<Record<FindingGroup, object>> = { script, elements, feed, policy, look };

/** Name of a row. */
export type MessageId =
  | keyof typeof script
  | keyof typeof elements
  | keyof typeof feed
  | keyof typeof policy
  | keyof typeof look;

/** What the check has found, by the names in the row. */
export type Values = Readonly<Record<string, string | number>>;

/** What a finding has beside its words; `id` where several rows are one finding. */
export type More = Partial<Pick<Finding, 'id' | 'state' | 'remedy' | 'code' | 'element'>>;

/** A row and the group of its table. */
function rowOf(id: MessageId): readonly [FindingGroup, Message] {
  for (const group of GROUPS) {
    const row = (tables[group] as Readonly<Record<string, Message>>)[id];
    if (row) return [group, row];
  }
  throw new Error(`no table has the row "${id}"`);
}

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The finding of a row, in a language. */
export function say(
  id: MessageId,
  lang: MainLanguage,
  values: Values = {},
  more: More = {},
): Finding {
  const [group, message] = rowOf(id);
  const parts = message[lang].split(' | ').map((part) => fill(part, values));
  const [title = '', explanation = '', remedy] = parts;
  const { state } = message;
  return { id, group, state, title, explanation, ...(remedy && { remedy }), ...more };
}

/** A finding about the element of this number; findings of elements name it. */
export const about = (element: number, finding: Finding): Finding => ({ ...finding, element });
