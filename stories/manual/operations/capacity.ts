/**
 * What it takes to serve all portals of the administration: requests, bytes, outages. Pure arithmetic
 * from what was measured and what is assumed; both are shown with the results, and anybody can put in
 * numbers of their own.
 */
import { RETRY_DELAYS } from '../../../src/store/feed-source.js';

const DAY = 86_400;

/** Sizes and counts that a browser saw, packed with gzip, in bytes. */
export interface Measured {
  /** A first visit to a page with the four widgets: scripts, style sheet, outlines of the Länder. */
  readonly kitBytes: number;
  readonly kitRequests: number;
  readonly feedBytes: number;
  /** An answer 304, or any other without content. */
  readonly emptyBytes: number;
}

/** Seen with the kit and feed of this repository; `capacity.unit.ts` compares them with the files. */
export const measured: Measured = {
  kitBytes: 94_100,
  kitRequests: 11,
  feedBytes: 106_800,
  emptyBytes: 450,
};

/** Portals that are alike. */
export interface Group {
  readonly name: 'laender' | 'municipalities';
  readonly count: number;
  /** Views of pages with our widgets, per portal and day. */
  readonly viewsPerDay: number;
}

/** What nobody has measured: guesses on the high side, to be replaced by one's own. */
export interface Assumptions {
  readonly groups: readonly Group[];
  /** Share of views in which the browser still has kit and feed, from the same portal. */
  readonly warmShare: number;
  /** Share of a day's views that fall into its busiest hour. */
  readonly busiestHour: number;
  /** How much more than the mean of that hour its busiest minute has. */
  readonly burst: number;
  /** How long a page stays open and seen, mean, in seconds. */
  readonly secondsOpen: number;
  /** `refresh` of the widgets, in seconds. */
  readonly refresh: number;
  /** Locations of the CDN that ask the origin on their own. */
  readonly edges: number;
  /** `max-age` of feed and floating addresses, in seconds. */
  readonly maxAge: number;
  /** How often a new feed is published, per day. */
  readonly publications: number;
  /** How often a portal with a copy of its own asks for the feed, in seconds. */
  readonly mirrorEvery: number;
}

export const assumptions: Assumptions = {
  groups: [
    { name: 'laender', count: 16, viewsPerDay: 5_000 },
    { name: 'municipalities', count: 11_000, viewsPerDay: 100 },
  ],
  warmShare: 0.3,
  busiestHour: 0.12,
  burst: 3,
  secondsOpen: 120,
  refresh: 300,
  edges: 30,
  maxAge: 300,
  publications: 4,
  mirrorEvery: 300,
};

/** Files at floating addresses, whose freshness is asked for: fds.js and fds.css. */
const FLOATING_FILES = 2;

/** Who serves what. `mirror`: each portal serves all, and fetches the feed for itself. */
export const hostings = ['central-cdn', 'central', 'feed-cdn', 'feed', 'mirror'] as const;
export type Hosting = (typeof hostings)[number];

/** Requests and bytes, for one view or one second or one day. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

/** What the edge (what visitors talk to) and the origin (our server) have to bear. */
export interface Load {
  /** Requests per second, mean of the day. */
  readonly edgeMean: number;
  /** Requests per second in the busiest minute. */
  readonly edgePeak: number;
  readonly edgeBytesPerDay: number;
  readonly originMean: number;
  readonly originPeak: number;
  readonly originBytesPerDay: number;
}

/** All views of a day. */
export const viewsPerDay = ({ groups }: Assumptions): number =>
  groups.reduce((sum, group) => sum + group.count * group.viewsPerDay, 0);

/** Views per second in the busiest minute. */
export const peakViews = (assumed: Assumptions): number =>
  ((viewsPerDay(assumed) * assumed.busiestHour) / 3600) * assumed.burst;

/** Expected number of the points in time that a page lives to see, if its life is memoryless. */
function livesToSee(times: readonly number[], mean: number): number {
  return times.reduce((sum, time) => sum + Math.exp(-time / mean), 0);
}

/** Refreshes of one view: after one interval, two, and so on. */
function refreshesPerView({ refresh, secondsOpen }: Assumptions): number {
  if (refresh === 0) return 0;
  const survives = Math.exp(-refresh / secondsOpen);
  return survives / (1 - survives);
}

/** What one view asks for, on average; without the kit where the portal serves it itself. */
export function perView(seen: Measured, assumed: Assumptions, withKit: boolean): Traffic {
  const cold = 1 - assumed.warmShare;
  const warm = assumed.warmShare;
  const refreshes = refreshesPerView(assumed);
  const feed = { requests: 1 + refreshes, bytes: cold * seen.feedBytes };
  const feedBytes = feed.bytes + (warm + refreshes) * seen.emptyBytes;
  if (!withKit) return { requests: feed.requests, bytes: feedBytes };
  return {
    requests: feed.requests + cold * seen.kitRequests + warm * FLOATING_FILES,
    bytes: feedBytes + cold * seen.kitBytes + warm * FLOATING_FILES * seen.emptyBytes,
  };
}

/** Bytes per second in the busiest minute, all visitors together. */
export function peakBytes(seen = measured, assumed = assumptions): number {
  return peakViews(assumed) * perView(seen, assumed, true).bytes;
}

/** What a CDN asks of the origin at most: each location, for each file, once in `maxAge`. */
function behindCdn(seen: Measured, assumed: Assumptions, files: number): Traffic {
  const requests = (assumed.edges * files) / assumed.maxAge;
  const fresh = assumed.edges * assumed.publications * seen.feedBytes;
  return { requests, bytes: requests * DAY * seen.emptyBytes + fresh };
}

/** Every portal asks for the feed by a clock of its own. */
function mirrored(seen: Measured, assumed: Assumptions): Load {
  const portals = assumed.groups.reduce((sum, { count }) => sum + count, 0);
  const rate = portals / assumed.mirrorEvery;
  const bytes = rate * DAY * seen.emptyBytes + portals * assumed.publications * seen.feedBytes;
  return {
    edgeMean: rate,
    edgePeak: rate,
    edgeBytesPerDay: bytes,
    originMean: rate,
    originPeak: rate,
    originBytesPerDay: bytes,
  };
}

/** What it takes to serve all portals. */
export function load(hosting: Hosting, seen = measured, assumed = assumptions): Load {
  if (hosting === 'mirror') return mirrored(seen, assumed);
  const withKit = hosting.startsWith('central');
  const view = perView(seen, assumed, withKit);
  const views = viewsPerDay(assumed);
  const edge = {
    edgeMean: (views * view.requests) / DAY,
    edgePeak: peakViews(assumed) * view.requests,
    edgeBytesPerDay: views * view.bytes,
  };
  if (!hosting.endsWith('cdn')) {
    return {
      ...edge,
      originMean: edge.edgeMean,
      originPeak: edge.edgePeak,
      originBytesPerDay: edge.edgeBytesPerDay,
    };
  }
  const origin = behindCdn(seen, assumed, withKit ? 1 + FLOATING_FILES : 1);
  return {
    ...edge,
    originMean: Math.min(edge.edgeMean, origin.requests),
    originPeak: Math.min(edge.edgePeak, origin.requests),
    originBytesPerDay: Math.min(edge.edgeBytesPerDay, origin.bytes),
  };
}

/**
 * When a page asks a feed that fails, in seconds after the first time, for an hour: three retries,
 * then again at the next refresh. Jitter is left out: it moves each by a quarter and changes no sum.
 *
 * @param retryAfter what the server asks for, in seconds; 0 if it does not answer
 */
export function attemptTimes(refresh: number, retryAfter: number): readonly number[] {
  const times: number[] = [];
  for (let time = 0; time <= 3600; time += Math.max(refresh, retryAfter)) {
    times.push(time);
    for (const delay of RETRY_DELAYS) {
      time += delay / 1000 + retryAfter;
      times.push(time);
    }
    if (refresh === 0) break;
  }
  return times.filter((time) => time <= 3600);
}

/** What an outage of the feed does. */
export interface Outage {
  /** Views while it lasts. */
  readonly views: number;
  /** Those that the CDN answers with the last feed that it has (`stale-if-error`). */
  readonly answeredByCdn: number;
  /** Those that see last good data or the shipped ones, with a sentence that says so. */
  readonly withOlderData: number;
  /** Requests for the feed per view, instead of about one. */
  readonly attemptsPerView: number;
  /** Requests per second that reach the failing server, in the busiest minute. */
  readonly peakRequests: number;
}

/** `stale-if-error` of the feed, in seconds; longer outages show through a CDN. */
export const STALE_IF_ERROR = 604_800;

/**
 * What an outage of `seconds` does.
 *
 * @param cdn whether a CDN which knows `stale-if-error` is in front
 * @param retryAfter seconds that the server names; 0 if it is not there at all
 */
export function outage(
  seconds: number,
  cdn: boolean,
  retryAfter: number,
  assumed = assumptions,
): Outage {
  const views = (viewsPerDay(assumed) / DAY) * seconds;
  const covered = cdn ? Math.min(1, (assumed.maxAge + STALE_IF_ERROR) / seconds) : 0;
  const times = attemptTimes(assumed.refresh, retryAfter);
  const attemptsPerView = cdn && covered === 1 ? 1 : livesToSee(times, assumed.secondsOpen);
  const direct = peakViews(assumed) * attemptsPerView;
  return {
    views,
    answeredByCdn: views * covered,
    withOlderData: views * (1 - covered),
    attemptsPerView,
    peakRequests: cdn ? Math.min(direct, assumed.edges / assumed.maxAge) : direct,
  };
}

/** When the server is back, in the busiest minute. */
export interface Herd {
  /** Pages that are open and wait. */
  readonly openPages: number;
  /** Requests per second on top of the usual ones: pages ask by clocks of their own. */
  readonly spread: number;
  /** Seconds until all have asked. */
  readonly within: number;
}

/** The rush after an outage. Without clocks of their own, `openPages` would ask in one second. */
export function herd(retryAfter: number, assumed = assumptions): Herd {
  const openPages = peakViews(assumed) * assumed.secondsOpen;
  const within = Math.max(assumed.refresh, retryAfter);
  return { openPages, spread: within === 0 ? 0 : openPages / within, within };
}
