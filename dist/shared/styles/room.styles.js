import { css } from 'lit';

/**
 * How wide a widget wants to be, for boxes that size to their content: flex items, floats, table
 * cells, dialogs, `min-content` grids. What arranges itself by its own width (a container) has none
 * of its own, so it is said here: as wide as there is room, and no narrower than is readable.
 */
/** Declarations for the parent of the container. */
const room = css `
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`;
/**
 * Declarations for a pseudo-element of that parent. A track of a grid has what no box has: a least
 * and a largest width of its own, without content. Not a box's width: it would stick out of boxes
 * that are narrower. On small screens room is left for what stands beside it.
 */
const roomWish = css `
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`;

export { room, roomWish };
