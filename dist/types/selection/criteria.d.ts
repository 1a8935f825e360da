/**
 * By what all widgets of a strategy can be narrowed: one table, from which follow the filter itself, its
 * names in addresses, what it leaves of the lists, and the fields of `fds-filter`. A new criterion needs
 * its line here and its words in `texts/de/criteria.ts` and `texts/en/criteria.ts`; the compiler asks for both.
 */
import type { FeedEvent, Leitlinie, Project } from '../feed/feed.types.js';
import type { StrategyModel } from '../model/model.types.js';
/** The lists that can be narrowed, with their records. */
export interface NarrowedRecords {
    readonly leitlinie: Leitlinie;
    readonly project: Project;
    readonly event: FeedEvent;
}
/** Something that can be filtered by. */
export interface Candidate {
    readonly id: string;
}
/** One criterion with a choice of values. */
export interface Criterion {
    /** Its name in a page's address. */
    readonly param: string;
    /** The values that a record has. A list that is not named here is not narrowed by this criterion. */
    readonly values: {
        readonly [T in keyof NarrowedRecords]?: (record: NarrowedRecords[T]) => readonly (string | undefined)[];
    };
    /** What can be chosen: only what the data have, in the order in which it is offered. */
    readonly candidates: (model: StrategyModel) => readonly Candidate[];
}
/** All criteria, in the order in which addresses name them. */
export declare const criteria: {
    readonly land: {
        readonly param: "land";
        readonly values: {
            readonly project: ({ lead, partners }: {
                readonly title: string;
                readonly id: string;
                readonly leitlinien?: readonly string[] | undefined;
                readonly areas?: readonly string[] | undefined;
                readonly effect?: {
                    readonly intended?: string | undefined;
                    readonly intended_en?: string | undefined;
                    readonly criterion?: string | undefined;
                    readonly criterion_en?: string | undefined;
                    readonly checked?: import("../index.js").EdtfDate | undefined;
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
                readonly added?: import("../index.js").EdtfDate | undefined;
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
                    readonly date?: import("../index.js").EdtfDate | undefined;
                    readonly title_en?: string | undefined;
                    readonly status?: "done" | "planned" | undefined;
                }[] | undefined;
                readonly scope?: string | undefined;
                readonly topic?: string | undefined;
                readonly budget?: number | undefined;
                readonly period?: import("../index.js").EdtfDate | undefined;
                readonly municipal?: boolean | undefined;
                readonly decision?: string | undefined;
                readonly batch?: string | undefined;
            }) => string[];
            readonly event: ({ actors }: {
                readonly title: string;
                readonly id: string;
                readonly areas?: readonly string[] | undefined;
                readonly actors?: readonly string[] | undefined;
                readonly projects?: readonly string[] | undefined;
                readonly date?: import("../index.js").EdtfDate | undefined;
                readonly kind?: "decision" | "session" | "workshop" | "publication" | "milestone" | "meeting" | undefined;
                readonly cite?: readonly {
                    readonly source: string;
                    readonly section?: string | undefined;
                    readonly page?: number | undefined;
                    readonly url?: string | undefined;
                }[] | undefined;
                readonly added?: import("../index.js").EdtfDate | undefined;
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
                    readonly deadline?: import("../index.js").EdtfDate | undefined;
                } | undefined;
                readonly session?: number | undefined;
                readonly place?: string | undefined;
                readonly place_en?: string | undefined;
            }) => readonly string[];
        };
        readonly candidates: (model: StrategyModel) => {
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
            readonly added?: import("../index.js").EdtfDate | undefined;
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
        }[];
    };
    readonly topic: {
        readonly param: "with-topic";
        readonly values: {
            readonly project: ({ topic }: {
                readonly title: string;
                readonly id: string;
                readonly leitlinien?: readonly string[] | undefined;
                readonly areas?: readonly string[] | undefined;
                readonly effect?: {
                    readonly intended?: string | undefined;
                    readonly intended_en?: string | undefined;
                    readonly criterion?: string | undefined;
                    readonly criterion_en?: string | undefined;
                    readonly checked?: import("../index.js").EdtfDate | undefined;
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
                readonly added?: import("../index.js").EdtfDate | undefined;
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
                    readonly date?: import("../index.js").EdtfDate | undefined;
                    readonly title_en?: string | undefined;
                    readonly status?: "done" | "planned" | undefined;
                }[] | undefined;
                readonly scope?: string | undefined;
                readonly topic?: string | undefined;
                readonly budget?: number | undefined;
                readonly period?: import("../index.js").EdtfDate | undefined;
                readonly municipal?: boolean | undefined;
                readonly decision?: string | undefined;
                readonly batch?: string | undefined;
            }) => (string | undefined)[];
        };
        readonly candidates: ({ feed }: StrategyModel) => readonly {
            readonly title: string;
            readonly id: string;
            readonly url?: string | undefined;
            readonly cite?: readonly {
                readonly source: string;
                readonly section?: string | undefined;
                readonly page?: number | undefined;
                readonly url?: string | undefined;
            }[] | undefined;
            readonly added?: import("../index.js").EdtfDate | undefined;
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
            readonly leads?: readonly string[] | undefined;
            readonly cross?: boolean | undefined;
        }[];
    };
    readonly status: {
        readonly param: "status";
        readonly values: {
            readonly project: ({ status }: {
                readonly title: string;
                readonly id: string;
                readonly leitlinien?: readonly string[] | undefined;
                readonly areas?: readonly string[] | undefined;
                readonly effect?: {
                    readonly intended?: string | undefined;
                    readonly intended_en?: string | undefined;
                    readonly criterion?: string | undefined;
                    readonly criterion_en?: string | undefined;
                    readonly checked?: import("../index.js").EdtfDate | undefined;
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
                readonly added?: import("../index.js").EdtfDate | undefined;
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
                    readonly date?: import("../index.js").EdtfDate | undefined;
                    readonly title_en?: string | undefined;
                    readonly status?: "done" | "planned" | undefined;
                }[] | undefined;
                readonly scope?: string | undefined;
                readonly topic?: string | undefined;
                readonly budget?: number | undefined;
                readonly period?: import("../index.js").EdtfDate | undefined;
                readonly municipal?: boolean | undefined;
                readonly decision?: string | undefined;
                readonly batch?: string | undefined;
            }) => ("done" | "planned" | "running" | "stopped" | undefined)[];
        };
        readonly candidates: ({ feed }: StrategyModel) => readonly Candidate[];
    };
    readonly kind: {
        readonly param: "kind";
        readonly values: {
            readonly project: ({ kind }: {
                readonly title: string;
                readonly id: string;
                readonly leitlinien?: readonly string[] | undefined;
                readonly areas?: readonly string[] | undefined;
                readonly effect?: {
                    readonly intended?: string | undefined;
                    readonly intended_en?: string | undefined;
                    readonly criterion?: string | undefined;
                    readonly criterion_en?: string | undefined;
                    readonly checked?: import("../index.js").EdtfDate | undefined;
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
                readonly added?: import("../index.js").EdtfDate | undefined;
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
                    readonly date?: import("../index.js").EdtfDate | undefined;
                    readonly title_en?: string | undefined;
                    readonly status?: "done" | "planned" | undefined;
                }[] | undefined;
                readonly scope?: string | undefined;
                readonly topic?: string | undefined;
                readonly budget?: number | undefined;
                readonly period?: import("../index.js").EdtfDate | undefined;
                readonly municipal?: boolean | undefined;
                readonly decision?: string | undefined;
                readonly batch?: string | undefined;
            }) => ("project" | "programme" | "product" | "standard" | "service" | "body" | undefined)[];
        };
        readonly candidates: ({ feed }: StrategyModel) => readonly Candidate[];
    };
    readonly leitlinie: {
        readonly param: "about";
        readonly values: {
            readonly leitlinie: ({ id }: {
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
                readonly added?: import("../index.js").EdtfDate | undefined;
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
                readonly label_en?: string | undefined;
                readonly keywords?: readonly string[] | undefined;
                readonly keywords_en?: readonly string[] | undefined;
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
                readonly category?: string | undefined;
                readonly goal?: string | undefined;
            }) => string[];
            readonly project: ({ leitlinien }: {
                readonly title: string;
                readonly id: string;
                readonly leitlinien?: readonly string[] | undefined;
                readonly areas?: readonly string[] | undefined;
                readonly effect?: {
                    readonly intended?: string | undefined;
                    readonly intended_en?: string | undefined;
                    readonly criterion?: string | undefined;
                    readonly criterion_en?: string | undefined;
                    readonly checked?: import("../index.js").EdtfDate | undefined;
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
                readonly added?: import("../index.js").EdtfDate | undefined;
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
                    readonly date?: import("../index.js").EdtfDate | undefined;
                    readonly title_en?: string | undefined;
                    readonly status?: "done" | "planned" | undefined;
                }[] | undefined;
                readonly scope?: string | undefined;
                readonly topic?: string | undefined;
                readonly budget?: number | undefined;
                readonly period?: import("../index.js").EdtfDate | undefined;
                readonly municipal?: boolean | undefined;
                readonly decision?: string | undefined;
                readonly batch?: string | undefined;
            }) => readonly string[];
        };
        readonly candidates: ({ feed }: StrategyModel) => readonly {
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
            readonly added?: import("../index.js").EdtfDate | undefined;
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
            readonly label_en?: string | undefined;
            readonly keywords?: readonly string[] | undefined;
            readonly keywords_en?: readonly string[] | undefined;
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
            readonly category?: string | undefined;
            readonly goal?: string | undefined;
        }[];
    };
};
/** The key of a criterion. */
export type CriterionKey = keyof typeof criteria;
/** All keys. */
export declare const CRITERION_KEYS: readonly CriterionKey[];
