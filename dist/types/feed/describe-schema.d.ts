import type { JsonSchema } from './json-schema.js';
/** The schema of the feed with words for editors. Throws where a key has none. */
export declare const describeSchema: (schema: JsonSchema) => JsonSchema;
