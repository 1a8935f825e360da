/** What is known of a Land, the Bund or an organisation, in details. */
import type { Actor } from '../feed/feed.types.js';
import { terms } from '../texts/de/terms.js';
import { describing, pageValue, type Field, type FieldOf } from './field.js';

/** How many projects an actor leads, or takes part in. */
const projects = (part: 'leads' | 'partners'): Field<Actor> => ({
  value: ({ id }, { model, lang }) => {
    const count = model.projectsByActor.get(id)?.[part].length ?? 0;
    return { kind: 'count', count, words: terms[lang].count.project(count) };
  },
  isLost: () => false,
});

/** What one field of an actor holds. */
export const describeActor = describing<Actor, 'actor'>({
  leads: projects('leads'),
  partners: projects('partners'),
  url: { value: ({ url }) => pageValue(url) },
});

/** The facts of the details; what is not marked is left out where the feed does not say it. */
export const actorFacts = [['leads'], ['partners'], ['url']] as const satisfies readonly (readonly [
  FieldOf<'actor'>,
  'always'?,
])[];
