/**
 * The picture: a pyramid made of its items, each mark a record. It says nothing that the text beside it
 * does not say, so it is hidden from readers, and no second set of stops for the keyboard: a mark is
 * chosen by pointing, its record by the entries.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntryState } from '../../parts/view.types.js';
import { entryState } from '../../parts/entry.js';
import { clipText } from '../../i18n/clip-text.js';
import { shortName } from '../../parts/text.js';
import { topicSign } from '../../parts/topic-mark.js';
import { refKey } from '../../model/ref.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';
import type { LayerContents } from './strategy-pyramid.contents.js';
import { layoutMarks, recordOf, type Mark } from './strategy-pyramid.marks.layout.js';
import type { PyramidView } from './strategy-pyramid.view.js';
import { countWords, layerState } from './strategy-pyramid.words.js';

/** A longer name of a layer is cut in the picture; the text beside it has it whole. */
const LONGEST_NAME = 60;

/** With more layers than this the bands stand below each other, without a shape. */
export const MOST_DRAWN = 8;

/** The ground of all layers in one shape: its bands are as high as the texts beside them. */
export function renderGround(states: readonly EntryState[]): TemplateResult {
  return html`<div class="ground" data-layers=${states.length} aria-hidden="true">
    ${states.map((state) => html`<div class="shape" part="shape ${state}" data-state=${state}></div>`)}
  </div>`;
}

function renderMark(view: PyramidView, mark: Mark): TemplateResult {
  const { ref, isUnknown } = mark;
  const record = recordOf(view.model, mark);
  if (!ref || !record) return html`<i class="mark" ?data-unknown=${isUnknown}></i>`;
  const topic = ref.type === 'topic' ? view.model.find('topic', ref.id) : undefined;
  const sign = topic && topicSign(view.model, topic);
  return html`<i
    class="mark ${ref.type}"
    data-mark=${refKey(ref)}
    data-state=${entryState(view, ref)}
    data-colour=${sign?.colour ?? nothing}
    data-letter=${sign?.letter ?? nothing}
    title=${shortName(record, view.lang)}
  ></i>`;
}

/** Where a band stands: its row from 1 on, of how many, and how far it is drawn in. */
interface BandRow {
  readonly row: number;
  readonly layers: number;
  readonly inset: number;
}

/** The band of one layer: its name, its marks, how many they are. */
export function renderBand(
  view: PyramidView,
  contents: LayerContents,
  { row, inset, layers }: BandRow,
): TemplateResult {
  const { layer } = contents;
  const { rows, unit } = layoutMarks(contents, { at: row - 1, layers });
  const count = countWords(contents, view.lang);
  const each = unit > 1 ? pyramidStrings[view.lang].markUnit(unit) : '';
  const hear = ({ target }: Event): void => {
    const { mark } = (target as HTMLElement).dataset;
    const ref = rows.flat().find((one) => one.ref && refKey(one.ref) === mark)?.ref;
    if (ref) view.choose({ type: ref.type, id: ref.id });
    else view.toggle(layer.id);
  };
  return html`<div
    class="band"
    data-state=${layerState(view, contents)}
    data-row=${row}
    data-inset=${inset}
    data-name=${clipText(shortName(layer, view.lang), LONGEST_NAME)}
    data-count=${[count, each].filter(Boolean).join('; ')}
    aria-hidden="true"
    @click=${hear}
  >
    ${rows.map((marks) => html`<div class="marks">${marks.map((mark) => renderMark(view, mark))}</div>`)}
  </div>`;
}
