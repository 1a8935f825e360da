/**
 * The feed's format, said once: from here come the TypeScript types (`feed.types.ts`), the parser's
 * checks (`parse-feed.ts`) and the published JSON Schema (`dist/feed.v1.schema.json`).
 * Unknown keys are ignored; everything but `id` and a record's title, name or label may be absent,
 * `null` or empty.
 */
import * as v from 'valibot';
/** The record schema of every list of the feed, by the list's key. */
export declare const recordSchemas: {
    sources: v.ObjectSchema<{
        readonly publisher: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly date: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>;
    layers: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly measures: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly measures_en: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>;
    goals: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly statements: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>;
    categories: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>;
    leitlinien: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly keywords: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly keywords_en: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly variants: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly category: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>;
        readonly goal: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>;
        readonly label: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        readonly number: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>;
    topics: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly leads: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>;
    actors: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        readonly kind: v.NullishSchema<v.PicklistSchema<["land", "bund", "organisation"], undefined>, undefined>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly name_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly short: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly shares: v.NullishSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>, undefined>;
    }, undefined>;
    projects: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly kind: v.NullishSchema<v.PicklistSchema<["project", "programme", "product", "standard", "service", "body"], undefined>, undefined>;
        readonly scope: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>;
        readonly topic: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>;
        readonly leitlinien: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly links: v.NullishSchema<v.PicklistSchema<["official", "editorial"], undefined>, undefined>;
        readonly lead: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly partners: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly budget: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, v.MinValueAction<number, 0, "must not be negative">]>, undefined>;
        readonly period: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
        readonly status: v.NullishSchema<v.PicklistSchema<["planned", "running", "done", "stopped"], undefined>, undefined>;
        readonly effect: v.NullishSchema<v.ObjectSchema<{
            readonly intended: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly intended_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly criterion: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly criterion_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly checked: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
            readonly result: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly result_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly decision: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly batch: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>;
    scopes: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly own: v.NullishSchema<v.BooleanSchema<undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>;
    events: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly kind: v.NullishSchema<v.PicklistSchema<["decision", "session", "workshop", "publication", "milestone", "meeting"], undefined>, undefined>;
        readonly date: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
        readonly status: v.NullishSchema<v.PicklistSchema<["done", "planned", "unconfirmed"], undefined>, undefined>;
        readonly actors: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly place: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly session: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
        readonly decision: v.NullishSchema<v.ObjectSchema<{
            readonly number: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly revokes: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>;
    figures: v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly value: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>;
        readonly unit: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly unit_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly date: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
    }, undefined>;
};
/** The schemas of the feed's parts that are no lists. */
export declare const partSchemas: {
    title: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    licence: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    publisher: v.NullishSchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly name_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    contact: v.NullishSchema<v.ObjectSchema<{
        readonly name: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly name_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly email: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    vision: v.NullishSchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly challenges: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
                readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                    readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                    readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                    readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                    readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                }, undefined>, undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly text: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        }, undefined>, undefined>, undefined>;
        readonly groups: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
                readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                    readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                    readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                    readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                    readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                }, undefined>, undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly text: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        }, undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly motto: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly motto_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    voting: v.NullishSchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly laender: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
        readonly share: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>, v.LengthAction<number[], 2, "must be two numbers">]>, undefined>;
        readonly keys: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
                readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                    readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                    readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                    readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                    readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                }, undefined>, undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly year: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
    }, undefined>, undefined>;
};
/** When the feed was last changed: an ISO 8601 date with time. */
export declare const updatedSchema: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a date with time such as 2026-11-21T00:00:00Z">, v.CheckAction<string, "must be a date of the calendar">]>;
/** The whole document, strictly. `parseFeed` is more tolerant: it checks record by record. */
export declare const feedSchema: v.ObjectSchema<{
    readonly sources: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly publisher: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly date: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>, undefined>, undefined>;
    readonly layers: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly measures: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly measures_en: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>, undefined>, undefined>;
    readonly goals: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly statements: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>, undefined>, undefined>;
    readonly categories: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>, undefined>, undefined>;
    readonly leitlinien: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly keywords: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly keywords_en: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        readonly variants: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly category: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>;
        readonly goal: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>;
        readonly label: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        readonly number: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly topics: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly leads: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>, undefined>, undefined>;
    readonly actors: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        readonly kind: v.NullishSchema<v.PicklistSchema<["land", "bund", "organisation"], undefined>, undefined>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly name_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly short: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly shares: v.NullishSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly projects: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly kind: v.NullishSchema<v.PicklistSchema<["project", "programme", "product", "standard", "service", "body"], undefined>, undefined>;
        readonly scope: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>;
        readonly topic: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>;
        readonly leitlinien: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly links: v.NullishSchema<v.PicklistSchema<["official", "editorial"], undefined>, undefined>;
        readonly lead: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly partners: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly budget: v.NullishSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, v.MinValueAction<number, 0, "must not be negative">]>, undefined>;
        readonly period: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
        readonly status: v.NullishSchema<v.PicklistSchema<["planned", "running", "done", "stopped"], undefined>, undefined>;
        readonly effect: v.NullishSchema<v.ObjectSchema<{
            readonly intended: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly intended_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly criterion: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly criterion_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly checked: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
            readonly result: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly result_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly decision: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly batch: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>, undefined>, undefined>;
    readonly scopes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly own: v.NullishSchema<v.BooleanSchema<undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>, undefined>, undefined>;
    readonly events: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly kind: v.NullishSchema<v.PicklistSchema<["decision", "session", "workshop", "publication", "milestone", "meeting"], undefined>, undefined>;
        readonly date: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
        readonly status: v.NullishSchema<v.PicklistSchema<["done", "planned", "unconfirmed"], undefined>, undefined>;
        readonly actors: v.NullishSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>, undefined>, undefined>;
        readonly place: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly session: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
        readonly decision: v.NullishSchema<v.ObjectSchema<{
            readonly number: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly revokes: v.NullishSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
    }, undefined>, undefined>, undefined>;
    readonly figures: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly value: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>;
        readonly unit: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly unit_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly date: v.NullishSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..">, v.CheckAction<string, "must be a date of the calendar and must not end before it starts">]>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly title: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    readonly licence: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    readonly publisher: v.NullishSchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly name_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    readonly contact: v.NullishSchema<v.ObjectSchema<{
        readonly name: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly name_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly email: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    readonly vision: v.NullishSchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly challenges: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
                readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                    readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                    readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                    readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                    readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                }, undefined>, undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly text: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        }, undefined>, undefined>, undefined>;
        readonly groups: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
                readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                    readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                    readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                    readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                    readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                }, undefined>, undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly text: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
        }, undefined>, undefined>, undefined>;
        readonly summary: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly summary_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly motto: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly motto_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
        readonly title_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    readonly voting: v.NullishSchema<v.ObjectSchema<{
        readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
            readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly laender: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
        readonly share: v.NullishSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>, v.LengthAction<number[], 2, "must be two numbers">]>, undefined>;
        readonly keys: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
            readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly notes: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
                readonly text_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                readonly cite: v.NullishSchema<v.ArraySchema<v.ObjectSchema<{
                    readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
                    readonly section: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                    readonly page: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.FiniteAction<number, "must be a finite number">]>, undefined>;
                    readonly url: v.NullishSchema<v.StringSchema<undefined>, undefined>;
                }, undefined>, undefined>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be an id of [A-Za-z0-9._-]">]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must hold text">]>;
            readonly label_en: v.NullishSchema<v.StringSchema<undefined>, undefined>;
            readonly year: v.NullishSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly version: v.LiteralSchema<1, undefined>;
    readonly updated: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a date with time such as 2026-11-21T00:00:00Z">, v.CheckAction<string, "must be a date of the calendar">]>;
}, undefined>;
