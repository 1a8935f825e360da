import type { JsonSchema } from './json-schema.js';
/** Keywords that editors understand and validators pass over. */
export declare const EDITOR_KEYWORDS: readonly ["markdownDescription", "errorMessage", "patternErrorMessage", "defaultSnippets"];
/** The schema of the feed with words for editors. Throws where a key has none. */
export declare const describeSchema: (schema: JsonSchema) => JsonSchema;
