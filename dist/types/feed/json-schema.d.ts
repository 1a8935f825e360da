import type { AnyField } from './field.js';
export type JsonSchema = Readonly<Record<string, unknown>>;
/** The schema of a value. Stricter than the parser only in what it asks of an author. */
export declare function jsonSchemaOf(field: AnyField): JsonSchema;
