// Made by scripts/build/framework-types.mjs from custom-elements.json.
// For tags in the JSX of React 19: name "fds-widgets/jsx" among the `types` of a project's
// tsconfig.json, or write `import 'fds-widgets/jsx';` in one of its files.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { FdsEvents, FdsTags } from './tags.js';

/** Listeners as React 19 takes them for custom elements: `onfds-select={(event) => …}`. */
export type FdsJsxListeners = {
  [Name in keyof FdsEvents as `on${Name}`]?: ((event: FdsEvents[Name]) => void) | undefined;
};

/** Everything that JSX may set on a tag of the kit. */
export type FdsJsxProps<Tag extends keyof FdsTags> = FdsTags[Tag]['props'] &
  FdsJsxListeners &
  ClassAttributes<FdsTags[Tag]['element']> &
  Omit<HTMLAttributes<FdsTags[Tag]['element']>, keyof FdsTags[Tag]['props']>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** What is this, and who stands behind it? Summary, bodies, legal frame, next steps, contacts, glossary. */
      'fds-about': FdsJsxProps<'fds-about'>;
      /** How does the vision reach practice? From goal to lead, as a Sankey and as a list. */
      'fds-cascade': FdsJsxProps<'fds-cascade'>;
      /** Why does this exist? The chosen thing with its way up, its way down and its sources. */
      'fds-details': FdsJsxProps<'fds-details'>;
      /** Search and filters for all widgets of a strategy. */
      'fds-filter': FdsJsxProps<'fds-filter'>;
      /** What did we commit to? The Leitlinien by category and goal. */
      'fds-leitlinien-matrix': FdsJsxProps<'fds-leitlinien-matrix'>;
      /** Which projects touch my topic? The entries with lead, period, status and scope. */
      'fds-project-list': FdsJsxProps<'fds-project-list'>;
      /** Who does what, where? The projects by lead and partners. */
      'fds-project-map': FdsJsxProps<'fds-project-map'>;
      /** Does this vote carry, and whom does it bind? The decision rules of Anhang 2 to try out. */
      'fds-quorum': FdsJsxProps<'fds-quorum'>;
      /** What is this strategy made of? Its layers, their building blocks and items. */
      'fds-strategy-pyramid': FdsJsxProps<'fds-strategy-pyramid'>;
      /** Feed and shared selection of the widgets inside. */
      'fds-strategy': FdsJsxProps<'fds-strategy'>;
      /** What was decided when, what comes next? The events in order, past and planned. */
      'fds-timeline': FdsJsxProps<'fds-timeline'>;
    }
  }
}
