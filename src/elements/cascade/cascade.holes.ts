/** Columns of the cascade without holes. Pure. */
interface Standing {
  readonly column: number;
  y0?: number;
  y1?: number;
}

/** A column whose boxes fill so much of its length is one list; others stand where their bands lead. */
const FULL = 0.65;

/** Boxes of a full column at even distances: a single hole in it would look like something missing. */
function closeColumn(nodes: readonly Standing[]): void {
  const inOrder = [...nodes].sort((one, other) => (one.y0 ?? 0) - (other.y0 ?? 0));
  const top = inOrder[0]?.y0 ?? 0;
  const length = (inOrder.at(-1)?.y1 ?? 0) - top;
  const filled = inOrder.reduce((sum, { y0 = 0, y1 = 0 }) => sum + y1 - y0, 0);
  if (inOrder.length < 2 || filled < length * FULL) return;
  const gap = (length - filled) / (inOrder.length - 1);
  let next = top;
  for (const node of inOrder) {
    const height = (node.y1 ?? 0) - (node.y0 ?? 0);
    node.y0 = next;
    node.y1 = next + height;
    next += height + gap;
  }
}

/** Moves the boxes of full columns, in place: the diagram's links are drawn from where its boxes stand. */
export function closeHoles(nodes: readonly Standing[]): void {
  for (const at of new Set(nodes.map(({ column }) => column))) {
    closeColumn(nodes.filter(({ column }) => column === at));
  }
}
