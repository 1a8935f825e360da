/**
 * Makes the published JSON Schema of use in editors: every key says what it means, patterns say what is
 * wrong, lists offer a record to begin with. Only the build needs it.
 */
import { EDTF_PATTERN } from './edtf.js';
import { exampleTexts, feedTexts, type FeedText } from './feed-texts.js';
import type { JsonSchema } from './json-schema.js';
import { ID } from './id-pattern.js';
import { MOMENT } from './read-value.js';

/** Keywords that editors understand and validators pass over. */
export const EDITOR_KEYWORDS = [
  'markdownDescription',
  'errorMessage',
  'patternErrorMessage',
  'defaultSnippets',
] as const;

/** What is wrong where a text does not fit, by its pattern. */
const PATTERN_MESSAGES: Readonly<Record<string, string>> = {
  [ID.source]: 'An id has letters A–Z and a–z, digits, dot, hyphen and underscore only.',
  [EDTF_PATTERN.source]:
    'A date is EDTF (ISO 8601-2): 2025, 2025-06, 2025-06-26, a quarter 2025-33 to 2025-36, a half-year 2025-40 or 2025-41, an interval 2025-07/2026-06, an open end 2025-07/..',
  [MOMENT.source]: 'A point in time is ISO 8601 with date, time and zone: 2026-11-21T00:00:00Z',
  '\\S': 'This must not be empty: without it the record is left out.',
};

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const propertiesOf = (schema: JsonSchema): readonly (readonly [string, JsonSchema])[] => {
  const { properties } = schema;
  return isSchema(properties) ? (Object.entries(properties) as [string, JsonSchema][]) : [];
};

/** The words for a key; `_en` is the same in English, `_simple` in Einfache Sprache. */
function textOf(owner: string, key: string): FeedText {
  const base = key.replace(/_(en|simple)$/, '');
  const found = feedTexts[`${owner}.${base}`] ?? feedTexts[base];
  if (!found) throw new Error(`src/feed/feed-texts.ts does not say what ${owner}.${key} means.`);
  if (base === key) return found;
  if (key.endsWith('_simple')) {
    return { de: `${found.de}, in Einfacher Sprache`, en: `${found.en}, in easy German` };
  }
  return { de: `${found.de}, auf Englisch`, en: `${found.en}, in English` };
}

/** A schema itself, or what it is where the value is there. */
const valueOf = (schema: JsonSchema): JsonSchema =>
  Array.isArray(schema['anyOf']) ? ((schema['anyOf'] as JsonSchema[])[0] ?? schema) : schema;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** A value to begin with: what is required, empty, for an editor to fill in. */
function skeleton(schema: JsonSchema): unknown {
  const { type, const: fixed, items, required = [] } = schema;
  if (fixed !== undefined) return fixed;
  if (type === 'array') return isSchema(items) ? [skeleton(items)] : [];
  if (type !== 'object') return '';
  const names = propertiesOf(schema).filter(([key]) => (required as string[]).includes(key));
  return Object.fromEntries(names.map(([key, value]) => [key, skeleton(value)]));
}

function messages({ pattern, enum: values }: JsonSchema): JsonSchema {
  const message =
    typeof pattern === 'string'
      ? PATTERN_MESSAGES[pattern]
      : Array.isArray(values) && `One of: ${values.join(', ')}.`;
  if (!message) return {};
  return typeof pattern === 'string'
    ? { errorMessage: message, patternErrorMessage: message }
    : { errorMessage: message };
}

/** What an editor offers where a list or an object begins. */
function snippets(key: string, value: JsonSchema): JsonSchema {
  const { type } = value;
  if (type !== 'array' && type !== 'object') return {};
  return { defaultSnippets: [{ label: key, description: 'to begin with', body: skeleton(value) }] };
}

/** The parts of a schema, described in turn; `owner` is the key under which they stand. */
function described(schema: JsonSchema, owner: string): JsonSchema {
  const { anyOf, items, properties, propertyNames, additionalProperties: more } = schema;
  return {
    ...schema,
    ...messages(schema),
    ...(Array.isArray(anyOf) && {
      anyOf: (anyOf as JsonSchema[]).map((each) => described(each, owner)),
    }),
    ...(isSchema(propertyNames) && { propertyNames: described(propertyNames, owner) }),
    ...(isSchema(more) && { additionalProperties: described(more, owner) }),
    ...(isSchema(items) && { items: described(items, owner) }),
    ...(isSchema(properties) && {
      properties: Object.fromEntries(
        propertiesOf(schema).map(([key, value]) => [key, property(value, owner, key)]),
      ),
    }),
  };
}

function property(schema: JsonSchema, owner: string, key: string): JsonSchema {
  const { de, en } = textOf(owner, key);
  const examples = exampleTexts[`${owner}.${key}`] ?? exampleTexts[key];
  return {
    title: sentence(en).slice(0, -1),
    description: sentence(en),
    markdownDescription: `${sentence(en)}\n\n${sentence(de)}`,
    ...(examples && { examples }),
    ...snippets(key, valueOf(schema)),
    ...described(schema, key),
  };
}

/** The schema of the feed with words for editors. Throws where a key has none. */
export const describeSchema = (schema: JsonSchema): JsonSchema => described(schema, 'feed');
