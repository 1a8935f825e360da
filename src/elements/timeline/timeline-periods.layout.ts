/** The periods of projects as bars, by focus topic, on the scale of the axis. Pure. */
import { openEnd, openStart, type EdtfDate } from '../../feed/edtf.js';
import type { FeedEvent, Layer, Project } from '../../feed/feed.types.js';
import { lastDecision } from '../../model/layer-decision.js';
import type { StrategyModel } from '../../model/model.types.js';
import { AXIS_LENGTH, type AxisWindow, type TimeScale } from './timeline-time.layout.js';

/** A stretch of time as a bar. */
export interface Bar {
  readonly date: EdtfDate;
  /** From where to where, 0 to 1000; the same where nothing of it is shown. */
  readonly x: number;
  readonly end: number;
  /** Whether it goes on beyond what is shown, or nobody knows until when. */
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
}

/** A project with its bar. */
export interface PeriodBar extends Bar {
  readonly project: Project;
}

/** The phase of one layer of the strategy, as far as its decision tells. */
export interface PhaseBar extends Bar {
  readonly layer: Layer;
  readonly decision: FeedEvent;
}

/** The bars of a topic. */
export interface PeriodGroup {
  /** Id of the topic; absent for projects without one. */
  readonly topic: string | undefined;
  readonly bars: readonly PeriodBar[];
}

/** All bars, and how many projects have no published period. */
export interface Periods {
  readonly groups: readonly PeriodGroup[];
  readonly shown: number;
  readonly without: number;
  /** How many have one that could not be read. */
  readonly unread: number;
}

function barOf(date: EdtfDate, scale: TimeScale, window: AxisWindow): Bar {
  const width = window.to - window.from;
  const [start, stop] = [date.from?.start ?? -Infinity, date.to?.end ?? Infinity];
  const shift = (time: number): number =>
    ((scale.place(Math.max(scale.start, Math.min(time, scale.end))) - window.from) * AXIS_LENGTH) /
    width;
  const clamp = (units: number): number => Math.max(0, Math.min(units, AXIS_LENGTH));
  const [left, right] = [shift(start), shift(stop)];
  return {
    date,
    x: clamp(left),
    end: clamp(right),
    opensLeft: start < scale.start || left < 0,
    opensRight: stop > scale.end || right > AXIS_LENGTH,
  };
}

/** The projects with a period, by topic in the order of the feed; in a topic by their start. */
export function layoutPeriods(
  { feed, find, isLost }: StrategyModel,
  scale: TimeScale,
  window: AxisWindow,
): Periods {
  const topics: (string | undefined)[] = [...feed.topics.map(({ id }) => id), undefined];
  const bars = feed.projects.flatMap((project) => {
    const { period: date } = project;
    return date ? [{ project, ...barOf(date, scale, window) }] : [];
  });
  const start = ({ date }: PeriodBar): number => date.from?.start ?? -Infinity;
  const byStart = [...bars].sort((a, b) =>
    start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0,
  );
  const topicOf = ({ project: { topic } }: PeriodBar): string | undefined =>
    topic !== undefined && find('topic', topic) ? topic : undefined;
  const groups = topics.map((topic) => ({
    topic,
    bars: byStart.filter((bar) => topicOf(bar) === topic),
  }));
  const unread = feed.projects.filter((each) => isLost(each, 'period')).length;
  return {
    groups: groups.filter((group) => group.bars.length > 0),
    shown: bars.length,
    without: feed.projects.length - bars.length - unread,
    unread,
  };
}

/**
 * The phases of the strategy. The feed says when the decision on a layer was taken and not when the
 * work on it began: so a layer's phase ends with its decision, open to the left, and that of the layer
 * which is carried out (`projects`) begins with it, open to the right. A layer without a known
 * decision has no bar.
 */
export function layoutPhases(
  model: StrategyModel,
  scale: TimeScale,
  window: AxisWindow,
): readonly PhaseBar[] {
  const { feed } = model;
  return feed.layers.flatMap((layer) => {
    const isCarriedOut = layer.id === 'projects';
    const { event: decision } = lastDecision(model, layer);
    if (!decision?.date) return [];
    const date = isCarriedOut ? openEnd(decision.date) : openStart(decision.date);
    return [{ layer, decision, ...barOf(date, scale, window) }];
  });
}
