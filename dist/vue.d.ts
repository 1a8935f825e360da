// Made by scripts/build/framework-types.mjs from custom-elements.json.
// For templates of Vue 3: name "fds-widgets/vue" among the `types` of a project's tsconfig.json, or
// write `import 'fds-widgets/vue';` in one of its files.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { FdsEvents, FdsTags } from './tags.js';

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/** Attributes as Vue's compiler passes them on: `heading-level` is `headingLevel`. */
type Camelized<Props> = {
  [Name in keyof Props as Camel<Name & string>]: Props[Name];
};

/** Listeners as Vue names them: `@fds-select` is `onFdsSelect`. */
export type FdsVueListeners = {
  [Name in keyof FdsEvents as `on${Capitalize<Camel<Name>>}`]?:
    ((event: FdsEvents[Name]) => void) | undefined;
};

/** Everything that a template may set on a tag of the kit. */
export type FdsVueProps<Tag extends keyof FdsTags> = Camelized<FdsTags[Tag]['props']> &
  FdsVueListeners &
  PublicProps &
  Omit<HTMLAttributes, keyof FdsTags[Tag]['props']>;

/** A tag of the kit as Vue's templates see it. */
export type FdsVueElement<Tag extends keyof FdsTags> = new () => FdsTags[Tag]['element'] & {
  $props: FdsVueProps<Tag>;
};

declare module 'vue' {
  interface GlobalComponents {
    /** What is this, and who stands behind it? Summary, bodies, legal frame, next steps, contacts, glossary. */
    'fds-about': FdsVueElement<'fds-about'>;
    /** How does the vision reach practice? From goal to lead, as a Sankey and as a list. */
    'fds-cascade': FdsVueElement<'fds-cascade'>;
    /** Why does this exist? The chosen thing with its way up, its way down and its sources. */
    'fds-details': FdsVueElement<'fds-details'>;
    /** Search and filters for all widgets of a strategy. */
    'fds-filter': FdsVueElement<'fds-filter'>;
    /** What did we commit to? The Leitlinien by category and goal. */
    'fds-leitlinien-matrix': FdsVueElement<'fds-leitlinien-matrix'>;
    /** Which projects touch my topic? The entries with lead, period, status and scope. */
    'fds-project-list': FdsVueElement<'fds-project-list'>;
    /** Who does what, where? The projects by lead and partners. */
    'fds-project-map': FdsVueElement<'fds-project-map'>;
    /** Does this vote carry, and whom does it bind? The decision rules of Anhang 2 to try out. */
    'fds-quorum': FdsVueElement<'fds-quorum'>;
    /** What is this strategy made of? Its layers, their building blocks and items. */
    'fds-strategy-pyramid': FdsVueElement<'fds-strategy-pyramid'>;
    /** Feed and shared selection of the widgets inside. */
    'fds-strategy': FdsVueElement<'fds-strategy'>;
    /** What was decided when, what comes next? The events in order, past and planned. */
    'fds-timeline': FdsVueElement<'fds-timeline'>;
  }
}
