/** The timeline's axis to scale: marks and bars in lanes, crowds, today, for any window. Pure. */
import { anchorOf, bulkOf } from './timeline-bulk.layout.js';
import { bandsBy, type Lanes } from './timeline-bands.layout.js';
import { CROWD_ABOVE, type TimelineItem } from './timeline.layout.js';
import {
  AXIS_LENGTH,
  ticksOf,
  timeScale,
  type AxisTick,
  type AxisWindow,
  type TimeScale,
} from './timeline-time.layout.js';

/** More lanes would make a tower of the picture; what does not fit is counted instead. */
const MAX_LANES = 20;

/** One event on the axis. */
export interface AxisMark {
  readonly item: TimelineItem;
  /** Where it starts, 0 to 1000. */
  readonly x: number;
  /** How long its bar is, in the same units; 0 where it is drawn as a point. */
  readonly width: number;
  /** Number of the lane in its band, 0 next to the line. */
  readonly lane: number;
  /** What stands behind it; empty where nothing does, or where there is no room. */
  readonly label: string;
}

/** Events that are drawn as one: too many in a place, or no lane was left. */
export interface AxisCrowd {
  /** Its middle, 0 to 1000. */
  readonly x: number;
  readonly width: number;
  readonly count: number;
  /** Height of its bar, 0 to 1; 0 where it is a number above the marks. */
  readonly share: number;
  /** One of its events. */
  readonly first: TimelineItem;
}

/** Entries of one kind, of one topic, or all of them. */
export interface AxisBand {
  /**
   * The kind; or the id of the topic, `OTHERS` for further topics, `NO_TOPIC` for entries without one; empty
   * where there is but one band.
   */
  readonly key: string;
  readonly marks: readonly AxisMark[];
  readonly crowds: readonly AxisCrowd[];
  readonly lanes: number;
}

/** The axis for one width of the widget. */
export interface AxisPicture {
  /** From the line upwards. */
  readonly bands: readonly AxisBand[];
  readonly ticks: readonly AxisTick[];
}

/** All that does not change with the window. */
export interface TimelineAxis {
  readonly scale: TimeScale;
  readonly today: number;
  /** By their start. */
  readonly items: readonly TimelineItem[];
  /** How many events are too far away to be on the axis, and on which side. */
  readonly before: number;
  readonly after: number;
}

/** What is drawn for a window; for wide and for narrow: same scale, but other room for marks. */
export interface AxisView {
  readonly by: Lanes['by'];
  readonly wide: AxisPicture;
  readonly narrow: AxisPicture;
  /** Where today is; absent where it lies beyond what is shown. */
  readonly todayX: number | undefined;
  /** How far the axis shows what is past, 0 to 1000. */
  readonly pastX: number;
  /** The middles of the cuts that are shown, with the years they leave out. */
  readonly cuts: readonly { readonly x: number; readonly years: number }[];
  /** How many events are shown, and the time, milliseconds since the epoch. */
  readonly shown: number;
  readonly from: number;
  readonly to: number;
}

/** Room of a picture, in units of the axis. */
interface Room {
  /** How far the starts of two points in one lane must be apart. */
  readonly gap: number;
  /** How wide a crowd's bar with its number is. */
  readonly column: number;
  /** How many labels of time there may be. */
  readonly labels: number;
  /** How wide a letter behind a mark is; 0 where there is no room for any. */
  readonly letter: number;
}

/**
 * From the least width of either form: a mark and its gap are about 1 em of 44 em, of 20 em. Letters
 * behind marks are seen from 60 em on.
 */
const WIDE: Room = { gap: 22, column: 1000 / 18, labels: 12, letter: 9 };
const NARROW: Room = { gap: 44, column: 1000 / 8, labels: 5, letter: 0 };

/** Moves what is placed on the whole axis to where it is in a window. */
type Shift = (units: number) => number;

function shiftTo({ from, to }: AxisWindow): Shift {
  return (units) => ((units - from) * AXIS_LENGTH) / (to - from);
}

interface Placed {
  readonly item: TimelineItem;
  readonly x: number;
  readonly end: number;
}

/** Where the events are in the window; those beyond it are left out. */
function placeAll({ items, scale }: TimelineAxis, shift: Shift): Placed[] {
  return items.flatMap((item) => {
    const [x, end] = [shift(scale.place(item.start)), shift(scale.place(item.end))];
    const isShown = item.span === 0 ? x >= 0 && x <= AXIS_LENGTH : end > 0 && x < AXIS_LENGTH;
    return isShown ? [{ item, x: Math.max(x, 0), end: Math.min(end, AXIS_LENGTH) }] : [];
  });
}

/** What is taken of a lane, from where to where. */
type Lane = (readonly [number, number])[];

/** Takes the first lane that is free there; -1 where none is and none may be added. */
function takeLane(lanes: Lane[], from: number, to: number): number {
  const free = lanes.findIndex((taken) => taken.every(([a, b]) => to <= a || b <= from));
  const lane = free < 0 && lanes.length < MAX_LANES ? lanes.length : free;
  if (lane >= 0) (lanes[lane] ??= []).push([from, to]);
  return lane;
}

/** Events in columns of equal width, each with its number. */
function columnsOf(placed: readonly Placed[], width: number): AxisCrowd[] {
  const columns = new Map<number, { count: number; first: TimelineItem }>();
  for (const { item, x } of placed) {
    const column = Math.min(Math.floor(x / width), Math.ceil(AXIS_LENGTH / width) - 1);
    const known = columns.get(column);
    columns.set(column, { count: (known?.count ?? 0) + 1, first: known?.first ?? item });
  }
  const highest = Math.max(...[...columns.values()].map(({ count }) => count));
  return [...columns].map(([column, { count, first }]) => ({
    x: (column + 0.5) * width,
    width,
    count,
    share: count / highest,
    first,
  }));
}

/** Heights of a crowd's highest bar, in lanes. */
export const CROWD_LANES = 3;

/** What stands behind the mark of an entry; empty for nothing. */
export type LabelOf = (item: TimelineItem) => string;

function drawMarks(
  placed: readonly Placed[],
  { gap, letter }: Room,
  labelOf: LabelOf,
): Pick<AxisBand, 'marks' | 'lanes'> & { readonly left: readonly Placed[] } {
  const marks: AxisMark[] = [];
  const left: Placed[] = [];
  const lanes: Lane[] = [];
  for (const each of placed) {
    const { item, x, end } = each;
    const length = item.span === 0 ? 0 : end - x;
    // A bar shorter than a mark would be a speck.
    const width = length >= gap * 0.8 ? length : 0;
    // A point reaches half a gap to both sides of its place, a bar begins right at it.
    const behind = x + width + gap;
    const words = labelOf(item);
    const fits = letter > 0 && behind + words.length * letter <= AXIS_LENGTH;
    const lane = takeLane(lanes, x, behind + (fits ? words.length * letter : 0));
    if (lane < 0) left.push(each);
    else marks.push({ item, x, width, lane, label: fits ? words : '' });
  }
  return { marks, left, lanes: lanes.length };
}

function drawBand(
  key: AxisBand['key'],
  placed: readonly Placed[],
  room: Room,
  labelOf: LabelOf,
): AxisBand {
  // What has a label comes first, and so next to the line.
  const first = placed.filter(({ item }) => labelOf(item) !== '');
  const others = placed.filter(({ item }) => labelOf(item) === '');
  const labelled = drawMarks([...first, ...others], room, labelOf);
  // A mark is worth more than a label.
  const { marks, left, lanes } =
    labelled.left.length === 0 ? labelled : drawMarks(placed, room, NO_LABEL);
  const crowds = columnsOf(left, room.gap * 2).map((crowd) => ({ ...crowd, share: 0 }));
  return { key, marks, crowds, lanes };
}

function bandsOf(
  placed: readonly Placed[],
  lanes: Lanes,
): readonly (readonly [AxisBand['key'], readonly Placed[]])[] {
  if (lanes.by === 'one') return [['', placed]];
  const [bandOf, keys] = bandsBy(lanes);
  const bands = new Map(keys.map((key): [string, Placed[]] => [key, []]));
  for (const each of placed) bands.get(bandOf(each.item))?.push(each);
  return [...bands].filter(([, items]) => items.length > 0);
}

const ONE_LANE: Lanes = { by: 'one' };
const NO_LABEL: LabelOf = () => '';

/**
 * What of the axis is drawn in a window. Where more than a hundred events are shown they become
 * columns with their number; nearer, each has its own mark: so the number of marks is bounded.
 */
export function viewAxis(
  axis: TimelineAxis,
  window: AxisWindow,
  lanes: Lanes = ONE_LANE,
  labelOf: LabelOf = NO_LABEL,
): AxisView {
  const { scale, today } = axis;
  const shift = shiftTo(window);
  const placed = placeAll(axis, shift);
  const bands = bandsOf(placed, lanes);
  const isCrowd = placed.length > CROWD_ABOVE;
  const draw = (room: Room): AxisPicture => ({
    bands: bands.map(([key, items]) =>
      isCrowd
        ? { key, marks: [], crowds: columnsOf(items, room.column), lanes: CROWD_LANES }
        : drawBand(key, items, room, labelOf),
    ),
    ticks: ticksOf(scale, window, room.labels),
  });
  const todayX = shift(scale.place(today));
  const isOn = today >= scale.start && today < scale.end && todayX >= 0 && todayX <= AXIS_LENGTH;
  const cuts = scale.quiet.map(({ from, to, years }) => ({
    x: shift((scale.place(from) + scale.place(to)) / 2),
    years,
  }));
  return {
    by: lanes.by,
    wide: draw(WIDE),
    narrow: draw(NARROW),
    todayX: isOn ? todayX : undefined,
    pastX: Math.max(0, Math.min(todayX, AXIS_LENGTH)),
    cuts: cuts.filter(({ x }) => x >= 0 && x <= AXIS_LENGTH),
    shown: placed.length,
    from: scale.timeAt(window.from),
    to: scale.timeAt(window.to) - 1,
  };
}

/**
 * Prepares the axis.
 *
 * @param items with dates, in their order
 * @param today milliseconds since the epoch
 * @returns nothing where there is no item
 */
export function layoutAxis(
  items: readonly TimelineItem[],
  today: number,
): TimelineAxis | undefined {
  if (items.length === 0) return undefined;
  const bulk = bulkOf(items, today);
  return {
    scale: timeScale(bulk, today),
    today,
    items: [...bulk.inside].sort((a, b) => a.start - b.start),
    before: items.filter((item) => anchorOf(item) < today - bulk.reach).length,
    after: items.filter((item) => anchorOf(item) > today + bulk.reach).length,
  };
}

const DAY = 86_400_000;

/** The least time that is worth looking at. */
const NEAREST = 40 * DAY;

/** A window as wide as it may be, inside the axis. */
export function windowAround({ scale }: TimelineAxis, middle: number, width: number): AxisWindow {
  const least = (NEAREST / (scale.end - scale.start)) * AXIS_LENGTH;
  const wide = Math.max(Math.min(width, AXIS_LENGTH), Math.min(least, AXIS_LENGTH));
  const from = Math.max(0, Math.min(middle - wide / 2, AXIS_LENGTH - wide));
  return { from, to: from + wide };
}
