/**
 * The feed's format, said once: from this table come the TypeScript types (`feed.types.ts`), the
 * parser (`parse-feed.ts`) and the published JSON Schema (`json-schema.ts`).
 * Unknown keys are ignored; everything but `id` and a record's title, name or label may be absent,
 * `null` or empty.
 */
import { type ObjectField } from './field.js';
/** The records of every list of the feed, by the list's key. */
export declare const recordSchemas: {
    sources: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly date?: import("./edtf.js").EdtfDate | undefined;
        readonly url?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly publisher?: string | undefined;
        readonly publisher_en?: string | undefined;
        readonly title_en?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly publisher: import("./field.js").TextField;
        readonly publisher_en: import("./field.js").TextField;
        readonly date: import("./field.js").DateField;
        readonly url: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
    }>;
    layers: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly measures?: readonly string[] | undefined;
        readonly measures_en?: readonly string[] | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly measures: import("./field.js").ListField<string>;
        readonly measures_en: import("./field.js").ListField<string>;
        readonly summary_simple: import("./field.js").TextField;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
    }>;
    goals: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly label?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly statements?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly label_en?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly statements: import("./field.js").ListField<{
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }>;
        readonly summary_simple: import("./field.js").TextField;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly label: import("./field.js").TextField;
        readonly label_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
    }>;
    categories: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly label?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly label_en?: string | undefined;
        readonly variants?: readonly {
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly variants: import("./field.js").ListField<{
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }>;
        readonly summary_simple: import("./field.js").TextField;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly label: import("./field.js").TextField;
        readonly label_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
    }>;
    leitlinien: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly number?: string | undefined;
        readonly label?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly label_en?: string | undefined;
        readonly variants?: readonly {
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly keywords?: readonly string[] | undefined;
        readonly keywords_en?: readonly string[] | undefined;
        readonly category?: string | undefined;
        readonly goal?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly keywords: import("./field.js").ListField<string>;
        readonly keywords_en: import("./field.js").ListField<string>;
        readonly variants: import("./field.js").ListField<{
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }>;
        readonly summary_simple: import("./field.js").TextField;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly category: import("./field.js").RefField;
        readonly goal: import("./field.js").RefField;
        readonly label: import("./field.js").TextField;
        readonly label_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
        readonly number: import("./field.js").TextField;
    }>;
    topics: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly url?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly leads?: readonly string[] | undefined;
        readonly cross?: boolean | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly leads: import("./field.js").ListField<string>;
        readonly url: import("./field.js").TextField;
        readonly cross: import("./field.js").FlagField;
        readonly summary_simple: import("./field.js").TextField;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
    }>;
    areas: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly url?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly url: import("./field.js").TextField;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
    }>;
    actors: ObjectField<{
        readonly name: string;
        readonly id: string;
        readonly url?: string | undefined;
        readonly kind?: "land" | "bund" | "organisation" | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly name_en?: string | undefined;
        readonly short?: string | undefined;
        readonly shares?: Readonly<Record<string, number>> | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
        readonly kind: import("./field.js").ChoiceField<"land" | "bund" | "organisation">;
        readonly name: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly name_en: import("./field.js").TextField;
        readonly short: import("./field.js").TextField;
        readonly url: import("./field.js").TextField;
        readonly shares: import("./field.js").NumbersField;
    }>;
    projects: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly leitlinien?: readonly string[] | undefined;
        readonly areas?: readonly string[] | undefined;
        readonly effect?: {
            readonly intended?: string | undefined;
            readonly intended_en?: string | undefined;
            readonly criterion?: string | undefined;
            readonly criterion_en?: string | undefined;
            readonly checked?: import("./edtf.js").EdtfDate | undefined;
            readonly result?: string | undefined;
            readonly result_en?: string | undefined;
        } | undefined;
        readonly url?: string | undefined;
        readonly kind?: "project" | "programme" | "product" | "standard" | "service" | "body" | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly status?: "done" | "planned" | "running" | "stopped" | undefined;
        readonly links?: "official" | "editorial" | undefined;
        readonly lead?: readonly string[] | undefined;
        readonly partners?: readonly string[] | undefined;
        readonly form?: "study" | "pre-project" | "implementation" | "federal" | undefined;
        readonly milestones?: readonly {
            readonly title: string;
            readonly date?: import("./edtf.js").EdtfDate | undefined;
            readonly title_en?: string | undefined;
            readonly status?: "done" | "planned" | undefined;
        }[] | undefined;
        readonly scope?: string | undefined;
        readonly topic?: string | undefined;
        readonly budget?: number | undefined;
        readonly period?: import("./edtf.js").EdtfDate | undefined;
        readonly municipal?: boolean | undefined;
        readonly decision?: string | undefined;
        readonly batch?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly kind: import("./field.js").ChoiceField<"project" | "programme" | "product" | "standard" | "service" | "body">;
        readonly scope: import("./field.js").RefField;
        readonly topic: import("./field.js").RefField;
        readonly leitlinien: import("./field.js").ListField<string>;
        readonly links: import("./field.js").ChoiceField<"official" | "editorial">;
        readonly lead: import("./field.js").ListField<string>;
        readonly partners: import("./field.js").ListField<string>;
        readonly budget: import("./field.js").NumberField;
        readonly period: import("./field.js").DateField;
        readonly status: import("./field.js").ChoiceField<"done" | "planned" | "running" | "stopped">;
        readonly areas: import("./field.js").ListField<string>;
        readonly form: import("./field.js").ChoiceField<"study" | "pre-project" | "implementation" | "federal">;
        readonly municipal: import("./field.js").FlagField;
        readonly milestones: import("./field.js").ListField<{
            readonly title: string;
            readonly date?: import("./edtf.js").EdtfDate | undefined;
            readonly title_en?: string | undefined;
            readonly status?: "done" | "planned" | undefined;
        }>;
        readonly effect: ObjectField<{
            readonly intended?: string | undefined;
            readonly intended_en?: string | undefined;
            readonly criterion?: string | undefined;
            readonly criterion_en?: string | undefined;
            readonly checked?: import("./edtf.js").EdtfDate | undefined;
            readonly result?: string | undefined;
            readonly result_en?: string | undefined;
        }, {
            readonly intended: import("./field.js").TextField;
            readonly intended_en: import("./field.js").TextField;
            readonly criterion: import("./field.js").TextField;
            readonly criterion_en: import("./field.js").TextField;
            readonly checked: import("./field.js").DateField;
            readonly result: import("./field.js").TextField;
            readonly result_en: import("./field.js").TextField;
        }>;
        readonly decision: import("./field.js").TextField;
        readonly url: import("./field.js").TextField;
        readonly batch: import("./field.js").TextField;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
    }>;
    scopes: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly own?: boolean | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly own: import("./field.js").FlagField;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
    }>;
    events: ObjectField<{
        readonly title: string;
        readonly id: string;
        readonly areas?: readonly string[] | undefined;
        readonly actors?: readonly string[] | undefined;
        readonly projects?: readonly string[] | undefined;
        readonly date?: import("./edtf.js").EdtfDate | undefined;
        readonly kind?: "decision" | "session" | "workshop" | "publication" | "milestone" | "meeting" | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly status?: "done" | "planned" | "unconfirmed" | undefined;
        readonly body?: string | undefined;
        readonly topic?: string | undefined;
        readonly decision?: {
            readonly number?: string | undefined;
            readonly url?: string | undefined;
            readonly revokes?: readonly string[] | undefined;
            readonly revokesPart?: readonly {
                readonly number: string;
                readonly part?: string | undefined;
                readonly part_en?: string | undefined;
            }[] | undefined;
            readonly deadline?: import("./edtf.js").EdtfDate | undefined;
        } | undefined;
        readonly session?: number | undefined;
        readonly place?: string | undefined;
        readonly place_en?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly kind: import("./field.js").ChoiceField<"decision" | "session" | "workshop" | "publication" | "milestone" | "meeting">;
        readonly date: import("./field.js").DateField;
        readonly status: import("./field.js").ChoiceField<"done" | "planned" | "unconfirmed">;
        readonly actors: import("./field.js").ListField<string>;
        readonly place: import("./field.js").TextField;
        readonly place_en: import("./field.js").TextField;
        readonly session: import("./field.js").NumberField;
        readonly decision: ObjectField<{
            readonly number?: string | undefined;
            readonly url?: string | undefined;
            readonly revokes?: readonly string[] | undefined;
            readonly revokesPart?: readonly {
                readonly number: string;
                readonly part?: string | undefined;
                readonly part_en?: string | undefined;
            }[] | undefined;
            readonly deadline?: import("./edtf.js").EdtfDate | undefined;
        }, {
            readonly number: import("./field.js").TextField;
            readonly url: import("./field.js").TextField;
            readonly revokes: import("./field.js").ListField<string>;
            readonly revokesPart: import("./field.js").ListField<{
                readonly number: string;
                readonly part?: string | undefined;
                readonly part_en?: string | undefined;
            }>;
            readonly deadline: import("./field.js").DateField;
        }>;
        readonly body: import("./field.js").RefField;
        readonly topic: import("./field.js").RefField;
        readonly areas: import("./field.js").ListField<string>;
        readonly projects: import("./field.js").ListField<string>;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly title_en: import("./field.js").TextField;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
    }>;
    figures: ObjectField<{
        readonly label: string;
        readonly id: string;
        readonly date?: import("./edtf.js").EdtfDate | undefined;
        readonly value?: number | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly label_en?: string | undefined;
        readonly unit?: string | undefined;
        readonly unit_en?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly id: import("./field.js").IdField & {
            readonly '~needed'?: true;
        };
        readonly label: import("./field.js").TextField & {
            readonly '~needed'?: true;
        };
        readonly label_en: import("./field.js").TextField;
        readonly value: import("./field.js").NumberField;
        readonly unit: import("./field.js").TextField;
        readonly unit_en: import("./field.js").TextField;
        readonly date: import("./field.js").DateField;
    }>;
};
/** The feed's parts that are no lists of records. */
export declare const partSchemas: {
    title: import("./field.js").TextField;
    title_en: import("./field.js").TextField;
    licence: import("./field.js").TextField;
    publisher: ObjectField<{
        readonly name?: string | undefined;
        readonly url?: string | undefined;
        readonly name_en?: string | undefined;
    }, {
        readonly name: import("./field.js").TextField;
        readonly name_en: import("./field.js").TextField;
        readonly url: import("./field.js").TextField;
    }>;
    contact: ObjectField<{
        readonly name?: string | undefined;
        readonly url?: string | undefined;
        readonly name_en?: string | undefined;
        readonly email?: string | undefined;
    }, {
        readonly name: import("./field.js").TextField;
        readonly name_en: import("./field.js").TextField;
        readonly email: import("./field.js").TextField;
        readonly url: import("./field.js").TextField;
    }>;
    vision: ObjectField<{
        readonly title?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly challenges?: readonly {
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly groups?: readonly {
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly motto?: string | undefined;
        readonly motto_en?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly challenges: import("./field.js").ListField<{
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }>;
        readonly groups: import("./field.js").ListField<{
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }>;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField;
        readonly title_en: import("./field.js").TextField;
        readonly motto: import("./field.js").TextField;
        readonly motto_en: import("./field.js").TextField;
    }>;
    about: ObjectField<{
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly summary_simple?: readonly string[] | undefined;
        readonly summary?: readonly string[] | undefined;
        readonly summary_en?: readonly string[] | undefined;
        readonly preamble?: readonly string[] | undefined;
        readonly preamble_en?: readonly string[] | undefined;
        readonly outlook?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly planned?: string | undefined;
            readonly title_en?: string | undefined;
            readonly status?: "done" | "planned" | "unconfirmed" | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly planned_en?: string | undefined;
        }[] | undefined;
        readonly legal?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly level?: "land" | "federal" | "eu" | "constitution" | "treaty" | undefined;
            readonly act?: string | undefined;
            readonly act_en?: string | undefined;
        }[] | undefined;
        readonly decisions?: readonly {
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly rule?: string | undefined;
            readonly rule_en?: string | undefined;
            readonly binds?: string | undefined;
            readonly binds_en?: string | undefined;
        }[] | undefined;
        readonly tasks?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }[] | undefined;
        readonly roles?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }[] | undefined;
        readonly founding?: readonly {
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }[] | undefined;
        readonly contacts?: readonly {
            readonly title: string;
            readonly url?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly email?: string | undefined;
        }[] | undefined;
        readonly glossary?: readonly {
            readonly term: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly term_en?: string | undefined;
            readonly long?: string | undefined;
            readonly long_en?: string | undefined;
        }[] | undefined;
        readonly cited?: readonly {
            readonly title: string;
            readonly date?: import("./edtf.js").EdtfDate | undefined;
            readonly publisher?: string | undefined;
            readonly publisher_en?: string | undefined;
            readonly title_en?: string | undefined;
            readonly footnote?: string | undefined;
        }[] | undefined;
    }, {
        readonly summary: import("./field.js").ListField<string>;
        readonly summary_en: import("./field.js").ListField<string>;
        readonly summary_simple: import("./field.js").ListField<string>;
        readonly preamble: import("./field.js").ListField<string>;
        readonly preamble_en: import("./field.js").ListField<string>;
        readonly outlook: import("./field.js").ListField<{
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly planned?: string | undefined;
            readonly title_en?: string | undefined;
            readonly status?: "done" | "planned" | "unconfirmed" | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly planned_en?: string | undefined;
        }>;
        readonly legal: import("./field.js").ListField<{
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly level?: "land" | "federal" | "eu" | "constitution" | "treaty" | undefined;
            readonly act?: string | undefined;
            readonly act_en?: string | undefined;
        }>;
        readonly decisions: import("./field.js").ListField<{
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly rule?: string | undefined;
            readonly rule_en?: string | undefined;
            readonly binds?: string | undefined;
            readonly binds_en?: string | undefined;
        }>;
        readonly tasks: import("./field.js").ListField<{
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }>;
        readonly roles: import("./field.js").ListField<{
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }>;
        readonly founding: import("./field.js").ListField<{
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }>;
        readonly contacts: import("./field.js").ListField<{
            readonly title: string;
            readonly url?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly email?: string | undefined;
        }>;
        readonly glossary: import("./field.js").ListField<{
            readonly term: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly term_en?: string | undefined;
            readonly long?: string | undefined;
            readonly long_en?: string | undefined;
        }>;
        readonly cited: import("./field.js").ListField<{
            readonly title: string;
            readonly date?: import("./edtf.js").EdtfDate | undefined;
            readonly publisher?: string | undefined;
            readonly publisher_en?: string | undefined;
            readonly title_en?: string | undefined;
            readonly footnote?: string | undefined;
        }>;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
    }>;
    voting: ObjectField<{
        readonly keys?: readonly {
            readonly label: string;
            readonly id: string;
            readonly year?: number | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly label_en?: string | undefined;
        }[] | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly share?: readonly number[] | undefined;
        readonly laender?: number | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly laender: import("./field.js").NumberField;
        readonly share: import("./field.js").ListField<number>;
        readonly keys: import("./field.js").ListField<{
            readonly label: string;
            readonly id: string;
            readonly year?: number | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly label_en?: string | undefined;
        }>;
    }>;
};
/** When the feed was last changed: an ISO 8601 date with time. */
export declare const updatedSchema: import("./field.js").MomentField & {
    readonly '~needed'?: true;
};
/** The whole document, as an editor should write it. `parseFeed` is more tolerant. */
export declare const feedSchema: ObjectField<{
    readonly version: 1;
    readonly updated: string;
    readonly voting?: {
        readonly keys?: readonly {
            readonly label: string;
            readonly id: string;
            readonly year?: number | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly label_en?: string | undefined;
        }[] | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly share?: readonly number[] | undefined;
        readonly laender?: number | undefined;
    } | undefined;
    readonly about?: {
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly summary_simple?: readonly string[] | undefined;
        readonly summary?: readonly string[] | undefined;
        readonly summary_en?: readonly string[] | undefined;
        readonly preamble?: readonly string[] | undefined;
        readonly preamble_en?: readonly string[] | undefined;
        readonly outlook?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly planned?: string | undefined;
            readonly title_en?: string | undefined;
            readonly status?: "done" | "planned" | "unconfirmed" | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly planned_en?: string | undefined;
        }[] | undefined;
        readonly legal?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly level?: "land" | "federal" | "eu" | "constitution" | "treaty" | undefined;
            readonly act?: string | undefined;
            readonly act_en?: string | undefined;
        }[] | undefined;
        readonly decisions?: readonly {
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly rule?: string | undefined;
            readonly rule_en?: string | undefined;
            readonly binds?: string | undefined;
            readonly binds_en?: string | undefined;
        }[] | undefined;
        readonly tasks?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }[] | undefined;
        readonly roles?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }[] | undefined;
        readonly founding?: readonly {
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }[] | undefined;
        readonly contacts?: readonly {
            readonly title: string;
            readonly url?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly email?: string | undefined;
        }[] | undefined;
        readonly glossary?: readonly {
            readonly term: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly term_en?: string | undefined;
            readonly long?: string | undefined;
            readonly long_en?: string | undefined;
        }[] | undefined;
        readonly cited?: readonly {
            readonly title: string;
            readonly date?: import("./edtf.js").EdtfDate | undefined;
            readonly publisher?: string | undefined;
            readonly publisher_en?: string | undefined;
            readonly title_en?: string | undefined;
            readonly footnote?: string | undefined;
        }[] | undefined;
    } | undefined;
    readonly sources?: readonly {
        readonly title: string;
        readonly id: string;
        readonly date?: import("./edtf.js").EdtfDate | undefined;
        readonly url?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly publisher?: string | undefined;
        readonly publisher_en?: string | undefined;
        readonly title_en?: string | undefined;
    }[] | undefined;
    readonly layers?: readonly {
        readonly title: string;
        readonly id: string;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly measures?: readonly string[] | undefined;
        readonly measures_en?: readonly string[] | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
    }[] | undefined;
    readonly goals?: readonly {
        readonly title: string;
        readonly id: string;
        readonly label?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly statements?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly label_en?: string | undefined;
    }[] | undefined;
    readonly categories?: readonly {
        readonly title: string;
        readonly id: string;
        readonly label?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly label_en?: string | undefined;
        readonly variants?: readonly {
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
    }[] | undefined;
    readonly leitlinien?: readonly {
        readonly title: string;
        readonly id: string;
        readonly number?: string | undefined;
        readonly label?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly label_en?: string | undefined;
        readonly variants?: readonly {
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly keywords?: readonly string[] | undefined;
        readonly keywords_en?: readonly string[] | undefined;
        readonly category?: string | undefined;
        readonly goal?: string | undefined;
    }[] | undefined;
    readonly topics?: readonly {
        readonly title: string;
        readonly id: string;
        readonly url?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly leads?: readonly string[] | undefined;
        readonly cross?: boolean | undefined;
    }[] | undefined;
    readonly areas?: readonly {
        readonly title: string;
        readonly id: string;
        readonly url?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
    }[] | undefined;
    readonly actors?: readonly {
        readonly name: string;
        readonly id: string;
        readonly url?: string | undefined;
        readonly kind?: "land" | "bund" | "organisation" | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly name_en?: string | undefined;
        readonly short?: string | undefined;
        readonly shares?: Readonly<Record<string, number>> | undefined;
    }[] | undefined;
    readonly projects?: readonly {
        readonly title: string;
        readonly id: string;
        readonly leitlinien?: readonly string[] | undefined;
        readonly areas?: readonly string[] | undefined;
        readonly effect?: {
            readonly intended?: string | undefined;
            readonly intended_en?: string | undefined;
            readonly criterion?: string | undefined;
            readonly criterion_en?: string | undefined;
            readonly checked?: import("./edtf.js").EdtfDate | undefined;
            readonly result?: string | undefined;
            readonly result_en?: string | undefined;
        } | undefined;
        readonly url?: string | undefined;
        readonly kind?: "project" | "programme" | "product" | "standard" | "service" | "body" | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly status?: "done" | "planned" | "running" | "stopped" | undefined;
        readonly links?: "official" | "editorial" | undefined;
        readonly lead?: readonly string[] | undefined;
        readonly partners?: readonly string[] | undefined;
        readonly form?: "study" | "pre-project" | "implementation" | "federal" | undefined;
        readonly milestones?: readonly {
            readonly title: string;
            readonly date?: import("./edtf.js").EdtfDate | undefined;
            readonly title_en?: string | undefined;
            readonly status?: "done" | "planned" | undefined;
        }[] | undefined;
        readonly scope?: string | undefined;
        readonly topic?: string | undefined;
        readonly budget?: number | undefined;
        readonly period?: import("./edtf.js").EdtfDate | undefined;
        readonly municipal?: boolean | undefined;
        readonly decision?: string | undefined;
        readonly batch?: string | undefined;
    }[] | undefined;
    readonly scopes?: readonly {
        readonly title: string;
        readonly id: string;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly own?: boolean | undefined;
    }[] | undefined;
    readonly events?: readonly {
        readonly title: string;
        readonly id: string;
        readonly areas?: readonly string[] | undefined;
        readonly actors?: readonly string[] | undefined;
        readonly projects?: readonly string[] | undefined;
        readonly date?: import("./edtf.js").EdtfDate | undefined;
        readonly kind?: "decision" | "session" | "workshop" | "publication" | "milestone" | "meeting" | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly status?: "done" | "planned" | "unconfirmed" | undefined;
        readonly body?: string | undefined;
        readonly topic?: string | undefined;
        readonly decision?: {
            readonly number?: string | undefined;
            readonly url?: string | undefined;
            readonly revokes?: readonly string[] | undefined;
            readonly revokesPart?: readonly {
                readonly number: string;
                readonly part?: string | undefined;
                readonly part_en?: string | undefined;
            }[] | undefined;
            readonly deadline?: import("./edtf.js").EdtfDate | undefined;
        } | undefined;
        readonly session?: number | undefined;
        readonly place?: string | undefined;
        readonly place_en?: string | undefined;
    }[] | undefined;
    readonly figures?: readonly {
        readonly label: string;
        readonly id: string;
        readonly date?: import("./edtf.js").EdtfDate | undefined;
        readonly value?: number | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly label_en?: string | undefined;
        readonly unit?: string | undefined;
        readonly unit_en?: string | undefined;
    }[] | undefined;
    readonly title?: string | undefined;
    readonly publisher?: {
        readonly name?: string | undefined;
        readonly url?: string | undefined;
        readonly name_en?: string | undefined;
    } | undefined;
    readonly title_en?: string | undefined;
    readonly licence?: string | undefined;
    readonly contact?: {
        readonly name?: string | undefined;
        readonly url?: string | undefined;
        readonly name_en?: string | undefined;
        readonly email?: string | undefined;
    } | undefined;
    readonly vision?: {
        readonly title?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly challenges?: readonly {
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly groups?: readonly {
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly motto?: string | undefined;
        readonly motto_en?: string | undefined;
    } | undefined;
}, {
    readonly sources: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly date?: import("./edtf.js").EdtfDate | undefined;
        readonly url?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly publisher?: string | undefined;
        readonly publisher_en?: string | undefined;
        readonly title_en?: string | undefined;
    }>;
    readonly layers: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly measures?: readonly string[] | undefined;
        readonly measures_en?: readonly string[] | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
    }>;
    readonly goals: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly label?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly statements?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly label_en?: string | undefined;
    }>;
    readonly categories: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly label?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly label_en?: string | undefined;
        readonly variants?: readonly {
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
    }>;
    readonly leitlinien: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly number?: string | undefined;
        readonly label?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly label_en?: string | undefined;
        readonly variants?: readonly {
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly keywords?: readonly string[] | undefined;
        readonly keywords_en?: readonly string[] | undefined;
        readonly category?: string | undefined;
        readonly goal?: string | undefined;
    }>;
    readonly topics: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly url?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary_simple?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly leads?: readonly string[] | undefined;
        readonly cross?: boolean | undefined;
    }>;
    readonly areas: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly url?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
    }>;
    readonly actors: import("./field.js").ListField<{
        readonly name: string;
        readonly id: string;
        readonly url?: string | undefined;
        readonly kind?: "land" | "bund" | "organisation" | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly name_en?: string | undefined;
        readonly short?: string | undefined;
        readonly shares?: Readonly<Record<string, number>> | undefined;
    }>;
    readonly projects: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly leitlinien?: readonly string[] | undefined;
        readonly areas?: readonly string[] | undefined;
        readonly effect?: {
            readonly intended?: string | undefined;
            readonly intended_en?: string | undefined;
            readonly criterion?: string | undefined;
            readonly criterion_en?: string | undefined;
            readonly checked?: import("./edtf.js").EdtfDate | undefined;
            readonly result?: string | undefined;
            readonly result_en?: string | undefined;
        } | undefined;
        readonly url?: string | undefined;
        readonly kind?: "project" | "programme" | "product" | "standard" | "service" | "body" | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly status?: "done" | "planned" | "running" | "stopped" | undefined;
        readonly links?: "official" | "editorial" | undefined;
        readonly lead?: readonly string[] | undefined;
        readonly partners?: readonly string[] | undefined;
        readonly form?: "study" | "pre-project" | "implementation" | "federal" | undefined;
        readonly milestones?: readonly {
            readonly title: string;
            readonly date?: import("./edtf.js").EdtfDate | undefined;
            readonly title_en?: string | undefined;
            readonly status?: "done" | "planned" | undefined;
        }[] | undefined;
        readonly scope?: string | undefined;
        readonly topic?: string | undefined;
        readonly budget?: number | undefined;
        readonly period?: import("./edtf.js").EdtfDate | undefined;
        readonly municipal?: boolean | undefined;
        readonly decision?: string | undefined;
        readonly batch?: string | undefined;
    }>;
    readonly scopes: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly own?: boolean | undefined;
    }>;
    readonly events: import("./field.js").ListField<{
        readonly title: string;
        readonly id: string;
        readonly areas?: readonly string[] | undefined;
        readonly actors?: readonly string[] | undefined;
        readonly projects?: readonly string[] | undefined;
        readonly date?: import("./edtf.js").EdtfDate | undefined;
        readonly kind?: "decision" | "session" | "workshop" | "publication" | "milestone" | "meeting" | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly status?: "done" | "planned" | "unconfirmed" | undefined;
        readonly body?: string | undefined;
        readonly topic?: string | undefined;
        readonly decision?: {
            readonly number?: string | undefined;
            readonly url?: string | undefined;
            readonly revokes?: readonly string[] | undefined;
            readonly revokesPart?: readonly {
                readonly number: string;
                readonly part?: string | undefined;
                readonly part_en?: string | undefined;
            }[] | undefined;
            readonly deadline?: import("./edtf.js").EdtfDate | undefined;
        } | undefined;
        readonly session?: number | undefined;
        readonly place?: string | undefined;
        readonly place_en?: string | undefined;
    }>;
    readonly figures: import("./field.js").ListField<{
        readonly label: string;
        readonly id: string;
        readonly date?: import("./edtf.js").EdtfDate | undefined;
        readonly value?: number | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly label_en?: string | undefined;
        readonly unit?: string | undefined;
        readonly unit_en?: string | undefined;
    }>;
    readonly title: import("./field.js").TextField;
    readonly title_en: import("./field.js").TextField;
    readonly licence: import("./field.js").TextField;
    readonly publisher: ObjectField<{
        readonly name?: string | undefined;
        readonly url?: string | undefined;
        readonly name_en?: string | undefined;
    }, {
        readonly name: import("./field.js").TextField;
        readonly name_en: import("./field.js").TextField;
        readonly url: import("./field.js").TextField;
    }>;
    readonly contact: ObjectField<{
        readonly name?: string | undefined;
        readonly url?: string | undefined;
        readonly name_en?: string | undefined;
        readonly email?: string | undefined;
    }, {
        readonly name: import("./field.js").TextField;
        readonly name_en: import("./field.js").TextField;
        readonly email: import("./field.js").TextField;
        readonly url: import("./field.js").TextField;
    }>;
    readonly vision: ObjectField<{
        readonly title?: string | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly title_en?: string | undefined;
        readonly summary?: string | undefined;
        readonly summary_en?: string | undefined;
        readonly challenges?: readonly {
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly groups?: readonly {
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }[] | undefined;
        readonly motto?: string | undefined;
        readonly motto_en?: string | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly challenges: import("./field.js").ListField<{
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }>;
        readonly groups: import("./field.js").ListField<{
            readonly title: string;
            readonly id: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
        }>;
        readonly summary: import("./field.js").TextField;
        readonly summary_en: import("./field.js").TextField;
        readonly title: import("./field.js").TextField;
        readonly title_en: import("./field.js").TextField;
        readonly motto: import("./field.js").TextField;
        readonly motto_en: import("./field.js").TextField;
    }>;
    readonly about: ObjectField<{
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly summary_simple?: readonly string[] | undefined;
        readonly summary?: readonly string[] | undefined;
        readonly summary_en?: readonly string[] | undefined;
        readonly preamble?: readonly string[] | undefined;
        readonly preamble_en?: readonly string[] | undefined;
        readonly outlook?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly planned?: string | undefined;
            readonly title_en?: string | undefined;
            readonly status?: "done" | "planned" | "unconfirmed" | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly planned_en?: string | undefined;
        }[] | undefined;
        readonly legal?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly level?: "land" | "federal" | "eu" | "constitution" | "treaty" | undefined;
            readonly act?: string | undefined;
            readonly act_en?: string | undefined;
        }[] | undefined;
        readonly decisions?: readonly {
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly rule?: string | undefined;
            readonly rule_en?: string | undefined;
            readonly binds?: string | undefined;
            readonly binds_en?: string | undefined;
        }[] | undefined;
        readonly tasks?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }[] | undefined;
        readonly roles?: readonly {
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }[] | undefined;
        readonly founding?: readonly {
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }[] | undefined;
        readonly contacts?: readonly {
            readonly title: string;
            readonly url?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly email?: string | undefined;
        }[] | undefined;
        readonly glossary?: readonly {
            readonly term: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly term_en?: string | undefined;
            readonly long?: string | undefined;
            readonly long_en?: string | undefined;
        }[] | undefined;
        readonly cited?: readonly {
            readonly title: string;
            readonly date?: import("./edtf.js").EdtfDate | undefined;
            readonly publisher?: string | undefined;
            readonly publisher_en?: string | undefined;
            readonly title_en?: string | undefined;
            readonly footnote?: string | undefined;
        }[] | undefined;
    }, {
        readonly summary: import("./field.js").ListField<string>;
        readonly summary_en: import("./field.js").ListField<string>;
        readonly summary_simple: import("./field.js").ListField<string>;
        readonly preamble: import("./field.js").ListField<string>;
        readonly preamble_en: import("./field.js").ListField<string>;
        readonly outlook: import("./field.js").ListField<{
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly planned?: string | undefined;
            readonly title_en?: string | undefined;
            readonly status?: "done" | "planned" | "unconfirmed" | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly planned_en?: string | undefined;
        }>;
        readonly legal: import("./field.js").ListField<{
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly level?: "land" | "federal" | "eu" | "constitution" | "treaty" | undefined;
            readonly act?: string | undefined;
            readonly act_en?: string | undefined;
        }>;
        readonly decisions: import("./field.js").ListField<{
            readonly title: string;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly rule?: string | undefined;
            readonly rule_en?: string | undefined;
            readonly binds?: string | undefined;
            readonly binds_en?: string | undefined;
        }>;
        readonly tasks: import("./field.js").ListField<{
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }>;
        readonly roles: import("./field.js").ListField<{
            readonly title: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }>;
        readonly founding: import("./field.js").ListField<{
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly actor?: string | undefined;
        }>;
        readonly contacts: import("./field.js").ListField<{
            readonly title: string;
            readonly url?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly title_en?: string | undefined;
            readonly email?: string | undefined;
        }>;
        readonly glossary: import("./field.js").ListField<{
            readonly term: string;
            readonly text?: string | undefined;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly note?: string | undefined;
            readonly note_en?: string | undefined;
            readonly term_en?: string | undefined;
            readonly long?: string | undefined;
            readonly long_en?: string | undefined;
        }>;
        readonly cited: import("./field.js").ListField<{
            readonly title: string;
            readonly date?: import("./edtf.js").EdtfDate | undefined;
            readonly publisher?: string | undefined;
            readonly publisher_en?: string | undefined;
            readonly title_en?: string | undefined;
            readonly footnote?: string | undefined;
        }>;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
    }>;
    readonly voting: ObjectField<{
        readonly keys?: readonly {
            readonly label: string;
            readonly id: string;
            readonly year?: number | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly label_en?: string | undefined;
        }[] | undefined;
        readonly cite?: readonly {
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }[] | undefined;
        readonly added?: import("./edtf.js").EdtfDate | undefined;
        readonly notes?: readonly {
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }[] | undefined;
        readonly share?: readonly number[] | undefined;
        readonly laender?: number | undefined;
    }, {
        readonly added: import("./field.js").DateField;
        readonly cite: import("./field.js").ListField<{
            readonly source: string;
            readonly section?: string | undefined;
            readonly page?: number | undefined;
            readonly url?: string | undefined;
        }>;
        readonly notes: import("./field.js").ListField<{
            readonly text: string;
            readonly text_en?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
        }>;
        readonly laender: import("./field.js").NumberField;
        readonly share: import("./field.js").ListField<number>;
        readonly keys: import("./field.js").ListField<{
            readonly label: string;
            readonly id: string;
            readonly year?: number | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("./edtf.js").EdtfDate | undefined;
            readonly notes?: readonly {
                readonly text: string;
                readonly text_en?: string | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            readonly label_en?: string | undefined;
        }>;
    }>;
    readonly version: import("./field.js").VersionField & {
        readonly '~needed'?: true;
    };
    readonly updated: import("./field.js").MomentField & {
        readonly '~needed'?: true;
    };
}>;
