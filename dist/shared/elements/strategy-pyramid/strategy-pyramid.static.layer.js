import { DOT } from '../../i18n/no-break.js';
import { foldList } from '../../parts/fold-list.js';
import { html, nothing, svg } from 'lit';
import { localTexts } from '../../i18n/language.js';
import { heading } from '../../parts/heading.js';
import { when, link } from '../../parts/link.js';
import { nameOf, paragraphOf, lineOf } from '../../parts/text.js';
import { topicMark, topicSign } from '../../parts/topic-mark.js';
import { decidedWords, moreDecisions, noDecisionWords } from '../../describe/decision.js';
import { shortNumber } from './strategy-pyramid.layer.js';
import { layoutMarks } from './strategy-pyramid.marks.layout.js';
import { placeMarks, isTip } from './strategy-pyramid.slice-marks.layout.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';
import { countWords, otherWords } from './strategy-pyramid.words.js';

/** One layer in the static form: its shape, and beside it what it is and what it holds. */
/** A record's mark: Leitlinien are circles, all others squares; topics have their colours. */
function renderMark(model, { mark, x, y, size }) {
    const { ref, isUnknown } = mark;
    if (ref?.type === 'leitlinie')
        return svg `<circle class="mark" cx=${x} cy=${y} r=${size / 2} />`;
    const topic = ref?.type === 'topic' ? model.find('topic', ref.id) : undefined;
    return svg `<rect
    class="mark"
    ?data-unknown=${isUnknown}
    data-colour=${topic ? topicSign(model, topic).colour : nothing}
    x=${x - size / 2}
    y=${y - size / 2}
    width=${size}
    height=${size}
    rx="0.4"
  />`;
}
/** The slice of a layer, and in it a mark for each record. What it shows is said beside it. */
function shape(model, contents, band) {
    const { slice } = band;
    if (!slice)
        return nothing;
    const { viewBox, path, tint } = slice;
    const marks = placeMarks(slice, layoutMarks(contents, band));
    return html `<div class="slice" aria-hidden="true">
    <svg viewBox=${viewBox} preserveAspectRatio="none" focusable="false">
      ${svg `<path class="shape" d=${path} fill-opacity=${tint}></path>`}
    </svg>
    ${marks.length === 0
        ? nothing
        : html `<svg
            viewBox=${viewBox}
            preserveAspectRatio=${isTip(slice) ? 'xMidYMax' : 'xMidYMid'}
            focusable="false"
          >
            ${marks.map((mark) => renderMark(model, mark))}
          </svg>`}
  </div>`;
}
function measures({ layer }, lang) {
    const texts = localTexts(layer, 'measures', lang);
    if (texts.length === 0)
        return undefined;
    const label = html `<span class="muted">${pyramidStrings[lang].measures}:</span>`;
    const line = (some, isRest) => lineOf(some, lang, (words) => html `<p>
          ${isRest ? nothing : label} ${words.map((text, n) => html `${n > 0 ? DOT : ''}${text}`)}
        </p>`);
    return foldList(texts, line, { lang, open: 12 });
}
function chips(model, { goals, topics }, lang) {
    const items = [
        ...goals.map((goal) => html `<li>${nameOf(goal, lang)}</li>`),
        ...topics.map((topic) => html `<li>${topicMark(model, topic.id)}${nameOf(topic, lang)}</li>`),
    ];
    if (items.length === 0)
        return undefined;
    const list = (some) => html `<ul class="chips" aria-label=${pyramidStrings[lang].items}>
      ${some}
    </ul>`;
    return foldList(items, list, { lang });
}
function decisionLine(telling, { decision }) {
    const { lang } = telling;
    const { event } = decision;
    const words = event
        ? html `${link(event.decision?.url, nameOf(event, lang))},
      ${decidedWords(telling, event, shortNumber)}${moreDecisions(lang, decision)}`
        : noDecisionWords(lang, decision);
    return html `<p><span class="muted">${pyramidStrings[lang].decision}:</span> ${words}</p>`;
}
/** @param level of the layer's heading */
function staticLayer(model, contents, band, level, lang) {
    const { layer } = contents;
    const count = countWords(contents, lang);
    const others = otherWords(contents, lang);
    return html `<section class="layer" id="fds-layer-${layer.id}">
    ${shape(model, contents, band)}
    <div class="text" data-inset=${band.slice?.inset ?? 0}>
      <div class="title-line">
        ${heading(level, html `${nameOf(layer, lang)}${band.badge({ type: 'layer', id: layer.id })}`)}
        ${when(count, (words) => html `<p class="count">${words}</p>`)}
      </div>
      ${when(layer.summary, () => paragraphOf(layer, 'summary', lang))} ${measures(contents, lang)}
      ${chips(model, contents, lang)}
      ${when(others, (words) => html `<p class="muted">${words}</p>`)}
      ${decisionLine({ model, lang }, contents)}
    </div>
  </section>`;
}

export { staticLayer };
