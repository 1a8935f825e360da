import { html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { localText } from '../../i18n/language.js';
import { entryState } from '../../parts/entry.js';
import { AXIS_LENGTH } from './timeline-axis.layout.js';
import { pointShape } from './timeline.marks.js';
import { todayWords, dateWords } from './timeline.words.js';

/**
 * The axis to scale, as a drawing. It says nothing that the list below it does not say in words, so
 * it is hidden from screen readers and holds no tab stops; a click on a mark chooses its entry.
 *
 * Places along the axis are percentages and sizes are em: nothing has to be measured, and text keeps
 * its size at every width.
 */
/** Heights in em: of a lane, of the room above the lanes, of the room for years below the line. */
const LANE = 1.25;
const TOP = 2.9;
const BOTTOM = 1.6;
const percent = (units) => `${(units / AXIS_LENGTH) * 100}%`;
function drawShape({ item, x, width }, y) {
    const point = svg `<svg
    x=${percent(x)}
    y="${y}em"
    width="1em"
    height="1em"
    viewBox="0 0 16 16"
    overflow="visible"
  >
    ${pointShape(item.mark)}
  </svg>`;
    if (width === 0)
        return point;
    return svg `<rect
      class="shape bar"
      x=${percent(x)}
      y="${y - 0.3}em"
      width=${percent(width)}
      height="0.6em"
      rx="0.3em"
    />${item.mark === 'decision' ? point : nothing}`;
}
function drawMark(view, mark, base) {
    const { item, lane } = mark;
    const ref = { type: 'event', id: item.id };
    const choose = () => {
        view.choose(ref);
    };
    return svg `<g
    class="axis-mark"
    data-mark=${item.mark}
    data-phase=${item.phase}
    data-state=${entryState(view, ref)}
    @click=${choose}
  >
    <title>${dateWords(item, view.lang)}: ${localText(item.event, 'title', view.lang).text}</title>
    ${drawShape(mark, base - (lane + 0.75) * LANE)}
  </g>`;
}
/** The label keeps inside the picture: it hangs on the side of the line that has room. */
function anchorAt(x) {
    if (x < 0.3 * AXIS_LENGTH)
        return 'start';
    return x > 0.7 * AXIS_LENGTH ? 'end' : 'middle';
}
function drawToday(view, x, base) {
    return svg `<g class="axis-today">
    <line x1=${percent(x)} x2=${percent(x)} y1="1.35em" y2="${base + 0.4}em" />
    <text x=${percent(x)} y="1em" text-anchor=${anchorAt(x)}>${todayWords(view.today, view.lang)}</text>
  </g>`;
}
function drawTicks({ ticks }, base) {
    return svg `${ticks.map(({ x, year }) => svg `<g class="axis-tick">
      <line x1=${percent(x)} x2=${percent(x)} y1="${TOP - 0.4}em" y2="${base + BOTTOM}em" />
      <text x=${percent(x)} dx="0.35em" y="${base + 1.3}em">${year}</text>
    </g>`)}`;
}
function drawPicture(view, picture, axis, form) {
    const base = TOP + picture.lanes * LANE;
    const { todayX, pastX } = axis;
    return html `<svg
    class="axis ${form}"
    part="axis"
    width="100%"
    height="${base + BOTTOM}em"
    aria-hidden="true"
  >
    ${drawTicks(picture, base)}
    <line class="axis-line" x1="0" x2=${percent(pastX)} y1="${base}em" y2="${base}em" />
    <line
      class="axis-line"
      data-ahead
      x1=${percent(pastX)}
      x2="100%"
      y1="${base}em"
      y2="${base}em"
    />
    ${todayX === undefined ? nothing : drawToday(view, todayX, base)}
    ${repeat(picture.marks, ({ item }) => item.id, (mark) => drawMark(view, mark, base))}
    ${picture.crowds.map(({ x, count }) => svg `<text class="axis-crowd" x=${percent(x)} y="${TOP - 0.2}em" text-anchor=${anchorAt(x)}>+ ${count}</text>`)}
  </svg>`;
}
/** The axis, once for wide and once for narrow widgets; the style sheet shows one of them. */
function drawAxis(view, axis) {
    return html `<div class="scale">
    ${drawPicture(view, axis.wide, axis, 'wide')} ${drawPicture(view, axis.narrow, axis, 'narrow')}
  </div>`;
}

export { drawAxis };
