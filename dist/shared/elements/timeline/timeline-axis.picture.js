import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { shortName } from '../../parts/text.js';
import { nothing, html, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber } from '../../i18n/format-number.js';
import { entryState } from '../../parts/entry.js';
import { CROWD_LANES } from './timeline-axis.layout.js';
import { OTHERS } from './timeline-bands.layout.js';
import { scaleStrings } from '../../texts/de/timeline-scale.js';
import { AXIS_LENGTH } from './timeline-time.layout.js';
import { pointShape } from './timeline.marks.js';
import { todayWords, kindlessWords, kindWords, dateWords } from './timeline.words.js';
import { formatMonth } from '../../i18n/format-day.js';

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
/** Room above a band for its name. */
const NAME = 1.6;
const percent = (units) => `${(units / AXIS_LENGTH) * 100}%`;
function drawBar({ item, x, width }, y) {
    return svg `<rect
      class="shape bar"
      x=${percent(x)}
      y="${y - 0.4}em"
      width=${percent(width)}
      height="0.8em"
      rx="0.4em"
    />${item.mark === 'decision'
        ? svg `<svg x=${percent(x)} y="${y}em" width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">
            ${pointShape(item.mark)}
          </svg>`
        : nothing}`;
}
function drawMark(view, mark, base) {
    const { item, lane, x, width, label } = mark;
    const { ref } = item;
    const y = base - (lane + 0.75) * LANE;
    const choose = () => {
        view.choose(ref);
    };
    const name = `${item.moment ? `${kindWords(item, view.lang)}: ` : ''}${shortName(item.event, view.lang)}`;
    const title = svg `<title>${dateWords(item, view.lang)}: ${name}</title>`;
    // As few nodes as possible: there may be a hundred marks, for two widths.
    return width === 0
        ? svg `<svg
        class="axis-mark"
        data-mark=${item.mark}
        data-phase=${item.phase}
        data-state=${entryState(view, ref)}
        x=${percent(x)}
        y="${y}em"
        width="1em"
        height="1em"
        viewBox="0 0 16 16"
        overflow="visible"
        @click=${choose}
      >${title}${pointShape(item.mark)}${label && svg `<text class="axis-label" x="11" y="5">${label}</text>`}</svg>`
        : svg `<g
        class="axis-mark"
        data-mark=${item.mark}
        data-phase=${item.phase}
        data-state=${entryState(view, ref)}
        @click=${choose}
      >${title}${drawBar(mark, y)}${label && svg `<text class="axis-label" x=${percent(x + width)} dx="0.4em" y="${y + 0.35}em">${label}</text>`}</g>`;
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
/** The first day of a year, or of a month, quarter or half-year. */
function tickWords(view, time, isYear) {
    if (isYear)
        return String(new Date(time).getUTCFullYear());
    return formatMonth(time, view.lang, 'short');
}
function drawTicks(view, { ticks }, base) {
    return svg `${ticks.map(({ x, time, isYear }) => svg `<g class="axis-tick" ?data-year=${isYear}>
      <line x1=${percent(x)} x2=${percent(x)} y1="${TOP - 0.4}em" y2="${base + BOTTOM}em" />
      <text x=${percent(x)} dx="0.35em" y="${base + 1.3}em">${tickWords(view, time, isYear)}</text>
    </g>`)}`;
}
/** A stretch that is left out: the line is broken, and the words say how long it is. */
function drawCut(view, x, years, base) {
    return svg `<g class="axis-cut">
    <svg x=${percent(x)} y="${base - 0.7}em" width="1em" height="1.4em" viewBox="8 0 16 22" overflow="visible">
      <path class="axis-gap" d="M3 22 9 0h5L8 22Z" />
      <path d="M3 22 9 0M8 22 14 0" />
    </svg>
    <text x=${percent(x)} y="2.3em" text-anchor=${anchorAt(x)}>${scaleStrings[view.lang].quiet(years)}</text>
  </g>`;
}
function drawCrowd(view, crowd, base, handlers) {
    const { x, width, count, share } = crowd;
    const height = Math.max(share * (CROWD_LANES * LANE - 1.4), 0.25);
    const open = () => {
        handlers.open(crowd);
    };
    return svg `<g class="axis-crowd" @click=${open}>
    ${share > 0
        ? svg `<rect class="shape" x=${percent(x - width * 0.4)} width=${percent(width * 0.8)} y="${base - height - 0.2}em" height="${height}em" />`
        : nothing}
    <text x=${percent(x)} y="${base - height - 0.45}em" text-anchor="middle">${share > 0 ? '' : '+ '}${formatNumber(count, view.lang)}</text>
  </g>`;
}
/** Height of a band with its name. */
const heightOf = ({ key, lanes, crowds }) => lanes * LANE + (key === '' ? 0 : NAME) + (crowds.some(({ share }) => share === 0) ? LANE : 0);
/** What a band is called. */
function bandName(view, by, key) {
    const { kinds, noTopic, otherTopics } = scaleStrings[view.lang];
    if (by === 'kind')
        return key === 'none' ? kindlessWords(view) : kinds[key];
    if (key === OTHERS)
        return otherTopics;
    const topic = view.whole.find('topic', key);
    return topic ? clipText(shortName(topic, view.lang), CODE_LENGTH) : noTopic;
}
function drawBand(view, by, band, base, handlers) {
    const { key, marks, crowds, lanes } = band;
    const top = base - heightOf(band);
    const name = key === ''
        ? nothing
        : svg `<g class="axis-band">
          <line x1="0" x2="100%" y1="${top + 0.15}em" y2="${top + 0.15}em" />
          <text y="${top + 1.3}em">${bandName(view, by, key)}</text>
        </g>`;
    return svg `${name}${repeat(marks, ({ item }) => item.id, (mark) => drawMark(view, mark, base))}${crowds.map((crowd) => drawCrowd(view, crowd, crowd.share > 0 ? base : base - lanes * LANE, handlers))}`;
}
function drawPicture(view, picture, { by, todayX, pastX, cuts }, form, handlers) {
    const base = TOP + picture.bands.reduce((sum, band) => sum + heightOf(band), 0);
    let next = base;
    const bands = picture.bands.map((band) => {
        const drawn = drawBand(view, by, band, next, handlers);
        next -= heightOf(band);
        return drawn;
    });
    return html `<svg
    class="axis ${form}"
    part="axis"
    width="100%"
    height="${base + BOTTOM}em"
    aria-hidden="true"
  >
    ${drawTicks(view, picture, base)}
    <line class="axis-line" x1="0" x2=${percent(pastX)} y1="${base}em" y2="${base}em" />
    <line
      class="axis-line"
      data-ahead
      x1=${percent(pastX)}
      x2="100%"
      y1="${base}em"
      y2="${base}em"
    />
    ${cuts.map(({ x, years }) => drawCut(view, x, years, base))}
    ${todayX === undefined ? nothing : drawToday(view, todayX, base)} ${bands}
  </svg>`;
}
/** The axis, once for wide and once for narrow widgets; the style sheet shows one of them. */
function drawAxis(view, axis, handlers) {
    return [
        drawPicture(view, axis.wide, axis, 'wide', handlers),
        drawPicture(view, axis.narrow, axis, 'narrow', handlers),
    ];
}

export { drawAxis, percent };
