import { nothing, html, svg } from 'lit';
import { formatList } from '../../i18n/format.js';
import { heading } from '../../parts/heading.js';
import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import { LAENDER, BUND } from '../../voting/council.js';
import { formatDecimal } from '../../voting/decimal.js';
import { memberName } from './quorum.scene.js';
import { namesOf } from './quorum.words.js';
import { formatNumber } from '../../i18n/format-number.js';

/** What all coalitions together say, as tables and sentences: live, on paper and in static forms. */
/** So many blocking groups are named. */
const NAMED = 6;
function blockingWords(saying, { blocking, blockingBySize }) {
    const strings = quorumMoreStrings[saying.lang];
    const smallest = blocking[0]?.length;
    if (smallest === undefined)
        return [];
    const all = saying.strings.either(blocking.slice(0, NAMED).map((group) => namesOf(saying, group)));
    const { laender = 0 } = saying.layout.quorum;
    const byNumber = LAENDER.length - laender + 1;
    const sizes = blockingBySize.flatMap((count, size) => count > 0 && size > 0 && size < byNumber ? [strings.blockingCount(size, count)] : []);
    return [
        strings.bundBlocks,
        strings.together(smallest, blocking.length <= NAMED ? all : ''),
        byNumber <= LAENDER.length ? strings.anyBlock(byNumber) : '',
        sizes.length > 1 ? strings.byShares(formatList(sizes, saying.lang)) : '',
    ].filter(Boolean);
}
function renderDecisive(saying, counts) {
    const strings = quorumMoreStrings[saying.lang];
    const often = [
        [BUND, counts.carrying],
        ...LAENDER.map((iso) => [iso, counts.decisive.get(iso) ?? 0]),
    ];
    const sorted = [...often].sort(([, a], [, b]) => b - a);
    return html `<table class="decisive">
    <thead>
      <tr>
        <th scope="col">${strings.member}</th>
        <th scope="col">${strings.decisiveColumn(counts.all)}</th>
      </tr>
    </thead>
    <tbody>
      ${sorted.map(([id, count]) => {
        const percent = (count / counts.all) * 100;
        const tenths = { units: BigInt(Math.round(percent * 10)), digits: 1 };
        return html `<tr>
          <th scope="row">${memberName(saying, id)}</th>
          <td class="num">
            ${strings.decisiveOf(count, formatDecimal(tenths, saying.lang))}
            <svg class="bar" viewBox="0 0 10 1" preserveAspectRatio="none" aria-hidden="true">
              ${svg `<rect class="fill" width=${percent} height="1" />`}
            </svg>
          </td>
        </tr>`;
    })}
    </tbody>
  </table>`;
}
function renderSizes({ lang, layout }, counts) {
    const strings = quorumMoreStrings[lang];
    const { laender = 0 } = layout.quorum;
    const rows = counts.allBySize.flatMap((all, size) => size < laender ? [] : [{ size, all, carrying: counts.carryingBySize[size] ?? 0 }]);
    return html `<p>${strings.sizesMean(laender)}</p>
    <table class="sizes">
      <thead>
        <tr>
          <th scope="col">${strings.sizeColumn}</th>
          <th scope="col">${strings.groupsColumn}</th>
          <th scope="col">${strings.carryingColumn}</th>
        </tr>
      </thead>
      <tbody class="num">
        ${rows.map(({ size, all, carrying }) => html `<tr>
              <th scope="row">${formatNumber(size, lang)}</th>
              <td>${formatNumber(all, lang)}</td>
              <td>${formatNumber(carrying, lang)}</td>
            </tr>`)}
      </tbody>
    </table>`;
}
/**
 * All of it, under headings of a level.
 *
 * @param beside what else stands in the column with more room
 */
function renderCounts(saying, counts, level, beside) {
    const strings = quorumMoreStrings[saying.lang];
    const blocking = blockingWords(saying, counts);
    return html `<p>${strings.basis(counts.all, counts.carrying)}</p>
    <div class="counts">
      <div>
        ${blocking.length > 0
        ? html `${heading(level, strings.blocking)}
                <ul class="blocking">
                  ${blocking.map((text) => html `<li>${text}</li>`)}
                </ul>`
        : nothing}
        ${heading(level, strings.sizes)} ${renderSizes(saying, counts)} ${beside}
      </div>
      <div>
        ${heading(level, strings.decisive)}
        <p>${strings.decisiveMeans}</p>
        ${renderDecisive(saying, counts)}
      </div>
    </div>`;
}

export { renderCounts };
