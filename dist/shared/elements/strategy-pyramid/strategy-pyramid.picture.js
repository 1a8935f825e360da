import { html, nothing } from 'lit';
import { entryState } from '../../parts/entry.js';
import { clipText } from '../../i18n/clip-text.js';
import { shortName } from '../../parts/text.js';
import { topicSign } from '../../parts/topic-mark.js';
import { refKey } from '../../model/ref.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';
import { layoutMarks, recordOf } from './strategy-pyramid.marks.layout.js';
import { countWords, layerState } from './strategy-pyramid.words.js';

/**
 * The picture: a pyramid made of its items, each mark a record. It says nothing that the text beside it
 * does not say, so it is hidden from readers, and no second set of stops for the keyboard: a mark is
 * chosen by pointing, its record by the entries.
 */
/** A longer name of a layer is cut in the picture; the text beside it has it whole. */
const LONGEST_NAME = 60;
/** With more layers than this the bands stand below each other, without a shape. */
const MOST_DRAWN = 8;
/** The ground of all layers in one shape: its bands are as high as the texts beside them. */
function renderGround(states) {
    return html `<div class="ground" data-layers=${states.length} aria-hidden="true">
    ${states.map((state) => html `<div class="shape" part="shape ${state}" data-state=${state}></div>`)}
  </div>`;
}
function renderMark(view, mark) {
    const { ref, isUnknown } = mark;
    const record = recordOf(view.model, mark);
    if (!ref || !record)
        return html `<i class="mark" ?data-unknown=${isUnknown}></i>`;
    const topic = ref.type === 'topic' ? view.model.find('topic', ref.id) : undefined;
    const sign = topic && topicSign(view.model, topic);
    return html `<i
    class="mark ${ref.type}"
    data-mark=${refKey(ref)}
    data-state=${entryState(view, ref)}
    data-colour=${sign?.colour ?? nothing}
    data-letter=${sign?.letter ?? nothing}
    title=${shortName(record, view.lang)}
  ></i>`;
}
/** The band of one layer: its name, its marks, how many they are. */
function renderBand(view, contents, { row, inset, layers }) {
    const { layer } = contents;
    const { rows, unit } = layoutMarks(contents, { at: row - 1, layers });
    const count = countWords(contents, view.lang);
    const each = unit > 1 ? pyramidStrings[view.lang].markUnit(unit) : '';
    const hear = ({ target }) => {
        const { mark } = target.dataset;
        const ref = rows.flat().find((one) => one.ref && refKey(one.ref) === mark)?.ref;
        if (ref)
            view.choose({ type: ref.type, id: ref.id });
        else
            view.toggle(layer.id);
    };
    return html `<div
    class="band"
    data-state=${layerState(view, contents)}
    data-row=${row}
    data-inset=${inset}
    data-name=${clipText(shortName(layer, view.lang), LONGEST_NAME)}
    data-count=${[count, each].filter(Boolean).join('; ')}
    aria-hidden="true"
    @click=${hear}
  >
    ${rows.map((marks) => html `<div class="marks">${marks.map((mark) => renderMark(view, mark))}</div>`)}
  </div>`;
}

export { MOST_DRAWN, renderBand, renderGround };
