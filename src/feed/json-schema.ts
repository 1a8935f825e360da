/** The published JSON Schema, from the same table as types and parser. Only the build needs it. */
import { EDTF_PATTERN } from './edtf.js';
import type { AnyField, ObjectField } from './field.js';
import { ID } from './id-pattern.js';
import { MOMENT } from './read-value.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

const pattern = ({ source }: RegExp): JsonSchema => ({ type: 'string', pattern: source });

/** What may stand where something may be absent: `null`, or an empty text, besides the value. */
const optional = (schema: JsonSchema): JsonSchema => ({
  anyOf: [schema, { type: 'null' }, { const: '' }],
});

function objectSchema({ pairs }: ObjectField): JsonSchema {
  const properties = pairs.map(([key, field]) => [
    key,
    field.needed ? jsonSchemaOf(field) : optional(jsonSchemaOf(field)),
  ]);
  const required = pairs.filter(([, field]) => field.needed).map(([key]) => key);
  return { type: 'object', properties: Object.fromEntries(properties), required };
}

/** The schema of a value. Stricter than the parser only in what it asks of an author. */
export function jsonSchemaOf(field: AnyField): JsonSchema {
  switch (field.kind) {
    case 'version':
      return { const: field.value };
    case 'id':
    case 'ref':
      return pattern(ID);
    case 'text':
      return field.needed ? pattern(/\S/) : { type: 'string' };
    case 'date':
      return pattern(EDTF_PATTERN);
    case 'moment':
      return pattern(MOMENT);
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { enum: field.values };
    case 'number': {
      const { integer, min } = field;
      const minimum = Number.isFinite(min) ? { minimum: min } : {};
      return { type: integer ? 'integer' : 'number', ...minimum };
    }
    case 'numbers': {
      const items = { anyOf: [{ type: 'number' }, { type: 'null' }, { const: '' }] };
      return { type: 'object', propertyNames: pattern(ID), additionalProperties: items };
    }
    case 'list': {
      const { length } = field;
      const size = length === undefined ? {} : { minItems: length, maxItems: length };
      return { type: 'array', items: jsonSchemaOf(field.of), ...size };
    }
    case 'object':
      return objectSchema(field);
  }
}
