/** The periods of projects as bars, by focus topic, on the scale of the axis. Pure. */
import { parseEdtf, type EdtfDate } from '../../feed/edtf.js';
import type { Project } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';
import { AXIS_LENGTH, type AxisWindow, type TimeScale } from './timeline-time.layout.js';

/** A project with its bar. */
export interface PeriodBar {
  readonly project: Project;
  readonly date: EdtfDate;
  /** From where to where, 0 to 1000; the same where nothing of it is shown. */
  readonly x: number;
  readonly end: number;
  /** Whether it goes on beyond what is shown, or nobody knows until when. */
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
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
}

function barOf(project: Project, date: EdtfDate, scale: TimeScale, window: AxisWindow): PeriodBar {
  const width = window.to - window.from;
  const [start, stop] = [date.from?.start ?? -Infinity, date.to?.end ?? Infinity];
  const shift = (time: number): number =>
    ((scale.place(Math.max(scale.start, Math.min(time, scale.end))) - window.from) * AXIS_LENGTH) /
    width;
  const clamp = (units: number): number => Math.max(0, Math.min(units, AXIS_LENGTH));
  const [left, right] = [shift(start), shift(stop)];
  return {
    project,
    date,
    x: clamp(left),
    end: clamp(right),
    opensLeft: start < scale.start || left < 0,
    opensRight: stop > scale.end || right > AXIS_LENGTH,
  };
}

/** The projects with a period, by topic in the order of the feed; in a topic by their start. */
export function layoutPeriods(
  { feed, find }: StrategyModel,
  scale: TimeScale,
  window: AxisWindow,
): Periods {
  const topics: (string | undefined)[] = [...feed.topics.map(({ id }) => id), undefined];
  const bars = feed.projects.flatMap((project) => {
    const date = project.period === undefined ? undefined : parseEdtf(project.period);
    return date ? [barOf(project, date, scale, window)] : [];
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
  return {
    groups: groups.filter((group) => group.bars.length > 0),
    shown: bars.length,
    without: feed.projects.length - bars.length,
  };
}
