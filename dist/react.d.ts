// Made by scripts/build/framework-types.mjs from custom-elements.json.
// Components for React 18 and 19.
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { FdsEvents, FdsTags } from './tags.js';

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/**
 * Attributes as React has them: `heading-level` is `headingLevel`; `data-theme` stays; `key`, which React
 * keeps for itself, is `shareKey`.
 */
type Named<Props> = {
  [Name in keyof Props as Name extends `data-${string}`
    ? Name
    : Name extends 'key'
      ? 'shareKey'
      : Camel<Name & string>]: Props[Name];
};

/** Listeners: `fds-select` is `onFdsSelect`. */
export type FdsReactListeners = {
  [Name in keyof FdsEvents as `on${Capitalize<Camel<Name>>}`]?:
    ((event: FdsEvents[Name]) => void) | undefined;
};

/** Everything that a component takes. Children are shown until the widget is ready. */
export type FdsReactProps<Tag extends keyof FdsTags> = Named<FdsTags[Tag]['props']> &
  FdsReactListeners &
  Omit<HTMLAttributes<FdsTags[Tag]['element']>, keyof Named<FdsTags[Tag]['props']>>;

/** A component; its `ref` is the element. */
export type FdsReactComponent<Tag extends keyof FdsTags> = ForwardRefExoticComponent<
  FdsReactProps<Tag> & RefAttributes<FdsTags[Tag]['element']>
>;

/** What is this, and who stands behind it? Summary, bodies, legal frame, next steps, contacts, glossary. */
export declare const FdsAbout: FdsReactComponent<'fds-about'>;

/** How does the vision reach practice? From goal to lead, as a Sankey and as a list. */
export declare const FdsCascade: FdsReactComponent<'fds-cascade'>;

/** Why does this exist? The chosen thing with its way up, its way down and its sources. */
export declare const FdsDetails: FdsReactComponent<'fds-details'>;

/** Search and filters for all widgets of a strategy. */
export declare const FdsFilter: FdsReactComponent<'fds-filter'>;

/** What did we commit to? The Leitlinien by category and goal. */
export declare const FdsLeitlinienMatrix: FdsReactComponent<'fds-leitlinien-matrix'>;

/** Which projects touch my topic? The entries with lead, period, status and scope. */
export declare const FdsProjectList: FdsReactComponent<'fds-project-list'>;

/** Who does what, where? The projects by lead and partners. */
export declare const FdsProjectMap: FdsReactComponent<'fds-project-map'>;

/** Does this vote carry, and whom does it bind? The decision rules of Anhang 2 to try out. */
export declare const FdsQuorum: FdsReactComponent<'fds-quorum'>;

/** What is this strategy made of? Its layers, their building blocks and items. */
export declare const FdsStrategyPyramid: FdsReactComponent<'fds-strategy-pyramid'>;

/** Feed and shared selection of the widgets inside. */
export declare const FdsStrategy: FdsReactComponent<'fds-strategy'>;

/** What was decided when, what comes next? The events in order, past and planned. */
export declare const FdsTimeline: FdsReactComponent<'fds-timeline'>;
