import { sankey as Sankey } from '../../d3-sankey.js';
import { columnsOf } from './cascade.columns.js';
import { counted } from './counted.js';
import { flowOf } from './cascade.flows.js';
import { unitsOf } from './cascade.units.js';

/**
 * Where boxes and bands of the cascade stand. Pure; `d3-sankey` does the arithmetic.
 *
 * Across the unit is a thousandth of the width, down it is an em: boxes hold text, so they are never
 * lower than two lines of it, however little flows through; bands keep their true height, in the middle
 * of the boxes' sides.
 */
/** Width of the picture. */
const WIDTH = 1000;
/** Width of the room between two columns, as a part of that of a column. */
const ROOM = 0.4;
/** Two lines of small text with their padding, and the room between two boxes, in em. */
const LEAST_HEIGHT = 2.3;
/** An end says more: three lines. */
const LEAST_END = 3.2;
const GAP = 0.35;
/** All records together are about so high, unless they are few. */
const FLOW_HEIGHT = 24;
const MOST_PER_RECORD = 1.2;
const NOTHING = { weight: 0, count: 0, entries: 0 };
/** What stands in the columns: no end that nothing reaches, and no column without anything. */
function standing({ columns, flow }) {
    return columns
        .map(({ nodes }) => nodes.filter(({ key, kind }) => kind === 'open' || flow.nodes.has(key)))
        .filter((nodes) => nodes.length > 0);
}
/** Height of one record: little where there are many of them. */
function perRecordOf(flow, columns) {
    const weights = columns.map((nodes) => nodes.reduce((sum, { key }) => sum + (flow.nodes.get(key)?.weight ?? 0), 0));
    return Math.min(MOST_PER_RECORD, FLOW_HEIGHT / Math.max(1, ...weights));
}
/** Links without weight from column to column: `d3-sankey` finds the columns by the links. */
function threads(columns) {
    return columns.slice(1).flatMap((nodes, at) => {
        const [source] = columns[at] ?? [];
        const [target] = nodes;
        return source && target ? [{ source: source.key, target: target.key, value: 0 }] : [];
    });
}
/** The picture of some content. */
function layoutCascade(content) {
    const { flow } = content;
    const columns = standing(content);
    const perRecord = perRecordOf(flow, columns);
    const placed = columns.flatMap((nodes, column) => nodes.map(({ key, kind }) => {
        const { weight } = flow.nodes.get(key) ?? NOTHING;
        const least = kind === 'none' || kind === 'idle' ? LEAST_END : LEAST_HEIGHT;
        return { id: key, column, fixedValue: Math.max(weight, least / perRecord) };
    }));
    const heights = columns.map((_nodes, at) => placed
        .filter(({ column }) => column === at)
        .reduce((sum, { fixedValue }) => sum + fixedValue * perRecord + GAP, -GAP));
    const height = Math.max(0, ...heights);
    const width = WIDTH / (columns.length + ROOM * (columns.length - 1));
    const xOf = (column) => column * width * (1 + ROOM);
    if (placed.length === 0)
        return { ...content, boxes: [], bands: [], height, perRecord };
    const graph = Sankey()
        .nodeId(({ id }) => id)
        .nodeAlign(({ column }) => column)
        .nodeSort(null)
        .nodePadding(GAP)
        .nodeWidth(width)
        .extent([
        [0, 0],
        [WIDTH, height],
    ])({
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
    return {
        ...content,
        boxes: boxesOf(graph.nodes, columns.flat(), flow, width, xOf),
        bands: bandsOf(graph.links, flow, perRecord, width, xOf),
        height,
        perRecord,
    };
}
function boxesOf(placed, nodes, flow, width, xOf) {
    return nodes.map((node, at) => {
        const { column = 0, y0 = 0, y1 = 0 } = placed[at] ?? {};
        const { weight, count, entries } = flow.nodes.get(node.key) ?? NOTHING;
        const amount = { weight, count, entries };
        return { ...amount, node, column, x: xOf(column), y: y0, width, height: y1 - y0 };
    });
}
/** From the side of a box down to its bands, where it is higher than what flows through it. */
function margin({ id, y0 = 0, y1 = 0 }, flow, perRecord) {
    return (y1 - y0 - (flow.nodes.get(id)?.weight ?? 0) * perRecord) / 2;
}
function bandsOf(links, flow, perRecord, width, xOf) {
    return links.flatMap(({ source, target, link, y0 = 0, y1 = 0 }) => {
        if (!link || typeof source !== 'object' || typeof target !== 'object')
            return [];
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
const rounded = (value) => String(Math.round(value * 1000) / 1000);
/**
 * The outline of a band as an SVG path.
 *
 * @param part how much of its height, from the middle; 1 for all of it
 */
function bandPath({ from, to, height }, part = 1) {
    const [x0, y0] = from;
    const [x1, y1] = to;
    const half = (height * part) / 2;
    const middle = rounded((x0 + x1) / 2);
    const curve = (toX, fromY, toY) => `C${middle} ${rounded(fromY)} ${middle} ${rounded(toY)} ${rounded(toX)} ${rounded(toY)}`;
    return (`M${rounded(x0)} ${rounded(y0 - half)}${curve(x1, y0 - half, y1 - half)}` +
        `V${rounded(y1 + half)}${curve(x0, y1 + half, y0 + half)}Z`);
}
function orderIn({ feed }) {
    const lists = {
        goal: feed.goals,
        leitlinie: feed.leitlinien,
        topic: feed.topics,
        project: feed.projects,
        lead: feed.actors,
    };
    const known = new Map();
    return (level) => {
        const order = known.get(level) ?? new Map(lists[level].map(({ id }, at) => [id, at]));
        known.set(level, order);
        return order;
    };
}
/** Reads what flows, for the columns that are asked for. */
function readCascade(model, levels, { onlyOfficial, opened }) {
    const units = unitsOf(model, levels, onlyOfficial);
    const columns = columnsOf(model, units, levels, opened);
    return { levels, units, columns, flow: flowOf(units, columns), orderOf: orderIn(model) };
}

export { WIDTH, bandPath, layoutCascade, readCascade };
