// Made by scripts/build/framework-types.mjs from custom-elements.json.
import type { FdsAbout } from './elements/about.js';
import type { FdsCascade } from './elements/cascade.js';
import type { FdsDetails } from './elements/details.js';
import type { FdsFilter } from './elements/filter.js';
import type { FdsLeitlinienMatrix } from './elements/leitlinien-matrix.js';
import type { FdsProjectList } from './elements/project-list.js';
import type { FdsProjectMap } from './elements/project-map.js';
import type { FdsQuorum } from './elements/quorum.js';
import type { FdsStrategyPyramid } from './elements/strategy-pyramid.js';
import type { FdsStrategy } from './elements/strategy.js';
import type { FdsTimeline } from './elements/timeline.js';
import './types/context/events.js';

/** Code of a Land, ISO 3166-2; a feed may know others. */
export type FdsLand =
  | 'DE-BW'
  | 'DE-BY'
  | 'DE-BE'
  | 'DE-BB'
  | 'DE-HB'
  | 'DE-HH'
  | 'DE-HE'
  | 'DE-MV'
  | 'DE-NI'
  | 'DE-NW'
  | 'DE-RP'
  | 'DE-SL'
  | 'DE-SN'
  | 'DE-ST'
  | 'DE-SH'
  | 'DE-TH'
  | (string & Record<never, never>);

/** Language of a widget; `en-GB` and the like count as `en`, all others as `de`. */
export type FdsLanguage = 'de' | 'en' | (string & Record<never, never>);

/** Level of a widget's heading, 1 to 6; 0 for none. */
export type FdsHeadingLevel = number | `${number}`;

/** The kit's events, by name. */
export type FdsEvents = Pick<
  GlobalEventHandlersEventMap,
  | 'fds-select'
  | 'fds-selection-change'
  | 'fds-filter-change'
  | 'fds-load'
  | 'fds-error'
>;

/** What can be set on `<fds-about>`: What is this, and who stands behind it? Summary, bodies, legal frame, next steps, contacts, glossary. */
export interface FdsAboutProps {
  /** How much is seen at once: `compact` (default), headings with a sentence each that open in place, or `full`. */
  view?: FdsAbout['view'] | undefined;
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsAbout['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsAbout['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsAbout['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsAbout['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsAbout['reload'] | undefined;
}

/** What can be set on `<fds-cascade>`: How does the vision reach practice? From goal to lead, as a Sankey and as a list. */
export interface FdsCascadeProps {
  /** The columns, in order: `goal leitlinie topic project lead` (default), or some of them. */
  levels?: FdsCascade['levels'] | undefined;
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsCascade['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsCascade['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsCascade['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsCascade['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsCascade['reload'] | undefined;
}

/** What can be set on `<fds-details>`: Why does this exist? The chosen thing with its way up, its way down and its sources. */
export interface FdsDetailsProps {
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsDetails['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsDetails['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsDetails['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsDetails['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsDetails['reload'] | undefined;
}

/** What can be set on `<fds-filter>`: Search and filters for all widgets of a strategy. */
export interface FdsFilterProps {
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsFilter['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsFilter['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsFilter['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsFilter['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsFilter['reload'] | undefined;
}

/** What can be set on `<fds-leitlinien-matrix>`: What did we commit to? The Leitlinien by category and goal. */
export interface FdsLeitlinienMatrixProps {
  /** What is shown: `matrix` (default) or `structure`, the groups. The visitor may switch. */
  view?: FdsLeitlinienMatrix['view'] | undefined;
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsLeitlinienMatrix['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsLeitlinienMatrix['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsLeitlinienMatrix['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsLeitlinienMatrix['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsLeitlinienMatrix['reload'] | undefined;
}

/** What can be set on `<fds-project-list>`: Which projects touch my topic? The entries with lead, period, status and scope. */
export interface FdsProjectListProps {
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsProjectList['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsProjectList['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsProjectList['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsProjectList['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsProjectList['reload'] | undefined;
}

/** What can be set on `<fds-project-map>`: Who does what, where? The projects by lead and partners. */
export interface FdsProjectMapProps {
  /**
   * What is shown: `map`, `tiles` or `list`. The visitor may switch. Without it there is the map where
   * the widget is wide, and the tiles where it is narrow; with `map` it is the map there, too.
   */
  view?: FdsProjectMap['view'] | undefined;
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsProjectMap['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsProjectMap['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsProjectMap['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsProjectMap['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsProjectMap['reload'] | undefined;
}

/** What can be set on `<fds-quorum>`: Does this vote carry, and whom does it bind? The decision rules of Anhang 2 to try out. */
export interface FdsQuorumProps {
  /** Kind of decision to begin with: `decision` (default), `standard`, `network`, `other` or `recommendation`. */
  kind?: FdsQuorum['kind'] | undefined;
  /** Id of the share key to begin with, as in the feed; absent: the feed's first. */
  key?: FdsQuorum['key'] | undefined;
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsQuorum['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsQuorum['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsQuorum['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsQuorum['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsQuorum['reload'] | undefined;
}

/** What can be set on `<fds-strategy-pyramid>`: What is this strategy made of? Its layers, their building blocks and items. */
export interface FdsStrategyPyramidProps {
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsStrategyPyramid['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsStrategyPyramid['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsStrategyPyramid['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsStrategyPyramid['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsStrategyPyramid['reload'] | undefined;
}

/** What can be set on `<fds-strategy>`: Feed and shared selection of the widgets inside. */
export interface FdsStrategyProps {
  /** URL of a feed; absent: the snapshot that ships with the kit. */
  src?: FdsStrategy['src'] | undefined;
  /** Seconds between re-fetches while the page is visible; 0 for never, at least 30. */
  refresh?: FdsStrategy['refresh'] | undefined;
  /** The view of one Land for all widgets inside, by its code or name, e.g. `DE-MV`. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: all widgets inside mark and list what was added or decided since. */
  since?: FdsStrategy['since'] | undefined;
  /**
   * Keeps choice and filters in the page's fragment as `#fds=…`, so that a view can be sent on. One
   * strategy of a page should have it.
   */
  linkable?: FdsStrategy['linkable'] | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** What widgets elsewhere on the page name by `for`. */
  id?: string | undefined;
  /** `de` (default) or `en`, for all widgets inside. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsStrategy['strategy'] | undefined;
  /** What is chosen; a page may set it. What the feed does not have cannot be chosen. */
  selection?: FdsStrategy['selection'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsStrategy['reload'] | undefined;
}

/** What can be set on `<fds-timeline>`: What was decided when, what comes next? The events in order, past and planned. */
export interface FdsTimelineProps {
  /** `even` (default): one entry after the other; `scale`: with an axis true to time above them. */
  spacing?: FdsTimeline['spacing'] | undefined;
  /** `list`, `axis` or `table`; otherwise the axis where there is room for it, else the list. */
  view?: FdsTimeline['view'] | undefined;
  /** URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit. */
  src?: FdsTimeline['src'] | undefined;
  /** Id of the `fds-strategy` the widget belongs to, where it cannot be nested. */
  for?: FdsTimeline['for'] | undefined;
  /** The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own. */
  land?: FdsLand | null | undefined;
  /** A day, e.g. `2025-06-26`: what was added or decided since is marked and listed. */
  since?: FdsTimeline['since'] | undefined;
  /** Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2. */
  'heading-level'?: FdsHeadingLevel | undefined;
  /** `own`: paper below; `none`: transparent; absent: as it fits the page. */
  'data-ground'?: 'none' | 'own' | undefined;
  /** `light` or `dark`; absent: what fits the page's ground. */
  'data-theme'?: 'dark' | 'light' | undefined;
  /** `de` (default) or `en`; otherwise the nearest `lang` around it. */
  lang?: FdsLanguage | undefined;
  /** A parsed model, for tests and server rendering; goes before every feed. */
  strategy?: FdsTimeline['strategy'] | undefined;
  /** Asks whether the feed has changed; resolves when that is known and shown. Never rejects. */
  reload?: FdsTimeline['reload'] | undefined;
}

/** Every tag of the kit, with its class and what can be set on it. */
export interface FdsTags {
  'fds-about': { element: FdsAbout; props: FdsAboutProps };
  'fds-cascade': { element: FdsCascade; props: FdsCascadeProps };
  'fds-details': { element: FdsDetails; props: FdsDetailsProps };
  'fds-filter': { element: FdsFilter; props: FdsFilterProps };
  'fds-leitlinien-matrix': { element: FdsLeitlinienMatrix; props: FdsLeitlinienMatrixProps };
  'fds-project-list': { element: FdsProjectList; props: FdsProjectListProps };
  'fds-project-map': { element: FdsProjectMap; props: FdsProjectMapProps };
  'fds-quorum': { element: FdsQuorum; props: FdsQuorumProps };
  'fds-strategy-pyramid': { element: FdsStrategyPyramid; props: FdsStrategyPyramidProps };
  'fds-strategy': { element: FdsStrategy; props: FdsStrategyProps };
  'fds-timeline': { element: FdsTimeline; props: FdsTimelineProps };
}
