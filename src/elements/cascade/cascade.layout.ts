/**
 * Where boxes and bands of the cascade stand. Pure; `d3-sankey` does the arithmetic.
 *
 * Across the unit is a thousandth of the width, down it is an em: boxes hold text, so they are never
 * lower than two lines of it, however little flows through; bands keep their true height, in the middle
 * of the boxes' sides.
 */
import { sankey } from 'd3-sankey';
import type { StrategyModel } from '../../model/model.types.js';
import { columnsOf, type CascadeNode, type Column, type Opened } from './cascade.columns.js';
import { closeHoles } from './cascade.holes.js';
import { counted } from './counted.js';
import { flowOf, type Amount, type CascadeLink, type Flow } from './cascade.flows.js';
import type { LevelName } from '../../model/cascade-levels.js';
import { unitsOf, type Unit } from './cascade.units.js';

/** Width of the picture. */
export const WIDTH = 1000;
/** Width of the room between two columns, as a part of that of a column. */
const ROOM = 0.3;
/** A line of the small text in a box, what is above and below all lines, and the room between two boxes, in em. */
const LINE = 0.94;
const PADDING = 0.4;
const GAP = 0.35;
/** No box is lower than two lines; a name that needs more than four is cut. */
const LEAST_LINES = 2;
const MOST_LINES = 4;
/** Width of the narrowest picture, of a letter in a wide font, and of what else a box holds, in em. */
const NARROWEST = 59;
const LETTER = 0.53;
const BESIDE = 3.2;
/** All records together are about so high, unless they are few. */
const FLOW_HEIGHT = 24;
const MOST_PER_RECORD = 1.2;

/** A thing in its place; lengths across in thousandths of the width, down in em. */
export interface CascadeBox extends Amount {
  readonly node: CascadeNode;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A link in its place: the middle of the band at both of its ends. */
export interface CascadeBand {
  readonly link: CascadeLink;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly height: number;
}

/** All that the data say, whatever is chosen. */
export interface CascadeContent {
  readonly levels: readonly LevelName[];
  readonly units: readonly Unit[];
  readonly columns: readonly Column[];
  readonly flow: Flow;
  /** Rank of the things of a column, as the feed lists them. */
  readonly orderOf: (level: LevelName) => ReadonlyMap<string, number>;
}

/** The picture. */
export interface CascadeLayout extends CascadeContent {
  readonly boxes: readonly CascadeBox[];
  readonly bands: readonly CascadeBand[];
  /** In em. */
  readonly height: number;
  /** Height of one record, in em. */
  readonly perRecord: number;
}

/** What a visitor has set. */
export interface CascadeState {
  readonly onlyOfficial: boolean;
  readonly opened: Opened;
}

interface PlacedNode {
  readonly id: string;
  readonly column: number;
  readonly fixedValue: number;
  y0?: number;
  y1?: number;
}
interface PlacedLink {
  readonly source: PlacedNode | string | number;
  readonly target: PlacedNode | string | number;
  readonly link?: CascadeLink;
  readonly value: number;
  readonly y0?: number;
  readonly y1?: number;
}

/** Height of the highest column. */
function heightOf(placed: readonly PlacedNode[], perRecord: number): number {
  const heights = new Map<number, number>();
  for (const { column, fixedValue } of placed) {
    const above = heights.get(column) ?? -GAP;
    heights.set(column, above + fixedValue * perRecord + GAP);
  }
  return Math.max(0, ...heights.values());
}

/** How many letters stand in a box. */
export type LettersOf = (node: CascadeNode) => number;

/** How many lines of the smallest text a box has room for. */
export const linesIn = (height: number): number =>
  Math.max(LEAST_LINES, Math.floor((height - PADDING) / LINE + 1e-6));

/** Height that a name needs where the picture is narrowest; words are seldom broken where a line ends. */
function leastHeight(letters: number, width: number): number {
  const perLine = Math.max(1, ((NARROWEST * width) / WIDTH - BESIDE) / LETTER - 2);
  const lines = Math.min(MOST_LINES, Math.max(LEAST_LINES, Math.ceil(letters / perLine)));
  return lines * LINE + PADDING;
}

const NOTHING: Amount = { weight: 0, count: 0, entries: 0 };

/** What stands in the columns: no end that nothing reaches, and no column without anything. */
function standing({ columns, flow }: CascadeContent): readonly (readonly CascadeNode[])[] {
  return columns
    .map(({ nodes }) => nodes.filter(({ key, kind }) => kind === 'open' || flow.nodes.has(key)))
    .filter((nodes) => nodes.length > 0);
}

/** Height of one record: little where there are many of them. */
function perRecordOf(flow: Flow, columns: readonly (readonly CascadeNode[])[]): number {
  const weights = columns.map((nodes) =>
    nodes.reduce((sum, { key }) => sum + (flow.nodes.get(key)?.weight ?? 0), 0),
  );
  return Math.min(MOST_PER_RECORD, FLOW_HEIGHT / Math.max(1, ...weights));
}

/** Links without weight from column to column: `d3-sankey` finds the columns by the links. */
function threads(columns: readonly (readonly CascadeNode[])[]): readonly PlacedLink[] {
  return columns.slice(1).flatMap((nodes, at) => {
    const [source] = columns[at] ?? [];
    const [target] = nodes;
    return source && target ? [{ source: source.key, target: target.key, value: 0 }] : [];
  });
}

/**
 * The picture of some content.
 *
 * @param lettersOf by which boxes get as many lines as their names need; else they have the fewest
 */
export function layoutCascade(
  content: CascadeContent,
  lettersOf: LettersOf = () => 0,
): CascadeLayout {
  const { flow } = content;
  const columns = standing(content);
  const perRecord = perRecordOf(flow, columns);
  const width = WIDTH / (columns.length + ROOM * (columns.length - 1));
  const valueOf = (node: CascadeNode): number => {
    const { weight } = flow.nodes.get(node.key) ?? NOTHING;
    return Math.max(weight, leastHeight(lettersOf(node), width) / perRecord);
  };
  const placed = columns.flatMap((nodes, column) =>
    nodes.map((node) => ({ id: node.key, column, fixedValue: valueOf(node) })),
  );
  const height = heightOf(placed, perRecord);
  const xOf = (column: number): number => column * width * (1 + ROOM);
  if (placed.length === 0) return { ...content, boxes: [], bands: [], height, perRecord };
  const diagram = sankey<PlacedNode, PlacedLink>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort(null)
    .nodePadding(GAP)
    .nodeWidth(width)
    .extent([
      [0, 0],
      [WIDTH, height],
    ]);
  const graph = diagram({
    nodes: counted(placed),
    links: counted([
      ...[...flow.links.values()].map((link) => ({
        source: link.source,
        target: link.target,
        link,
        value: link.weight,
      })),
      ...threads(columns),
    ]),
  });
  closeHoles(graph.nodes);
  diagram.update(graph);
  return {
    ...content,
    boxes: boxesOf(graph.nodes, columns.flat(), flow, width, xOf),
    bands: bandsOf(graph.links, flow, perRecord, width, xOf),
    height,
    perRecord,
  };
}

function boxesOf(
  placed: readonly PlacedNode[],
  nodes: readonly CascadeNode[],
  flow: Flow,
  width: number,
  xOf: (column: number) => number,
): readonly CascadeBox[] {
  return nodes.map((node, at) => {
    const { column = 0, y0 = 0, y1 = 0 } = placed[at] ?? {};
    const { weight, count, entries } = flow.nodes.get(node.key) ?? NOTHING;
    const amount = { weight, count, entries };
    return { ...amount, node, column, x: xOf(column), y: y0, width, height: y1 - y0 };
  });
}

/** From the side of a box down to its bands, where it is higher than what flows through it. */
function margin({ id, y0 = 0, y1 = 0 }: PlacedNode, flow: Flow, perRecord: number): number {
  return (y1 - y0 - (flow.nodes.get(id)?.weight ?? 0) * perRecord) / 2;
}

function bandsOf(
  links: readonly PlacedLink[],
  flow: Flow,
  perRecord: number,
  width: number,
  xOf: (column: number) => number,
): readonly CascadeBand[] {
  return links.flatMap(({ source, target, link, y0 = 0, y1 = 0 }) => {
    if (!link || typeof source !== 'object' || typeof target !== 'object') return [];
    return [
      {
        link,
        from: [xOf(source.column) + width, y0 + margin(source, flow, perRecord)],
        to: [xOf(target.column), y1 + margin(target, flow, perRecord)],
        height: link.weight * perRecord,
      },
    ];
  });
}

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);

/**
 * The outline of a band as an SVG path.
 *
 * @param part how much of its height, from the middle; 1 for all of it
 */
export function bandPath({ from, to, height }: CascadeBand, part = 1): string {
  const [x0, y0] = from;
  const [x1, y1] = to;
  const half = (height * part) / 2;
  const middle = rounded((x0 + x1) / 2);
  const curve = (toX: number, fromY: number, toY: number): string =>
    `C${middle} ${rounded(fromY)} ${middle} ${rounded(toY)} ${rounded(toX)} ${rounded(toY)}`;
  return (
    `M${rounded(x0)} ${rounded(y0 - half)}${curve(x1, y0 - half, y1 - half)}` +
    `V${rounded(y1 + half)}${curve(x0, y1 + half, y0 + half)}Z`
  );
}

function orderIn({ feed }: StrategyModel): CascadeContent['orderOf'] {
  const lists = {
    goal: feed.goals,
    leitlinie: feed.leitlinien,
    topic: feed.topics,
    project: feed.projects,
    lead: feed.actors,
  };
  const known = new Map<LevelName, ReadonlyMap<string, number>>();
  return (level) => {
    const order = known.get(level) ?? new Map(lists[level].map(({ id }, at) => [id, at]));
    known.set(level, order);
    return order;
  };
}

/** Reads what flows, for the columns that are asked for. */
export function readCascade(
  model: StrategyModel,
  levels: readonly LevelName[],
  { onlyOfficial, opened }: CascadeState,
): CascadeContent {
  const units = unitsOf(model, levels, onlyOfficial);
  const columns = columnsOf(model, units, levels, opened);
  return { levels, units, columns, flow: flowOf(units, columns), orderOf: orderIn(model) };
}
