/** The cascade as plain HTML: the whole tree, with what has no link. */
import { html, nothing, type TemplateResult } from 'lit';
import { LEVELS, type LevelName } from '../../model/cascade-levels.js';
import type { StrategyModel } from '../../model/model.types.js';
import { staticFrame } from '../../static/static-frame.js';
import { staticNone } from '../../static/static-none.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
import { cascadeStrings } from '../../texts/de/cascade.js';
import { cascadeToolsStrings } from '../../texts/de/cascade-tools.js';
import { readCascade } from './cascade.layout.js';
import { renderTree } from './cascade.list.js';
import type { ListScene } from './cascade.scene.js';
import { cascadeStaticStyles } from './cascade.static.styles.js';
import { leadWords, type Saying } from './cascade.words.js';

/** What is drawn of it. */
export interface CascadePage {
  readonly levels: readonly LevelName[];
  readonly onlyOfficial: boolean;
}

/** One reading of the data, in words. */
export function sayingOf(
  model: StrategyModel,
  lang: StaticOptions['lang'],
  { levels, onlyOfficial }: CascadePage,
): Saying {
  const content = readCascade(model, levels, { onlyOfficial, opened: new Map() });
  return { model, lang, strings: cascadeStrings[lang], content, onlyOfficial };
}

/** The tree on paper: as a static form has it, with the columns and links that a widget shows. */
export function cascadePage(
  model: StrategyModel,
  options: StaticOptions,
  page: CascadePage,
): TemplateResult {
  const { lang, headingLevel } = options;
  const saying = sayingOf(model, lang, page);
  const { strings, content } = saying;
  const frame = { name: 'cascade', heading: strings.heading };
  if (content.units.length === 0) {
    const words = staticNone(model, options, 'project', strings.empty);
    return staticFrame(model, options, { ...frame, body: html`<p>${words}</p>` });
  }
  const scene: ListScene = {
    ...saying,
    headingLevel,
    isOpen: () => true,
    open: () => undefined,
    shown: () => Infinity,
    showMore: () => undefined,
    chooseAt: () => undefined,
    detailsAt: () => nothing,
  };
  const hidden = page.onlyOfficial ? html`<p>${cascadeToolsStrings[lang].editorialHidden}</p>` : '';
  return staticFrame(model, options, {
    ...frame,
    lead: leadWords(saying),
    body: html`${hidden} ${renderTree(scene)}`,
  });
}

/** The static form of `<fds-cascade>`. */
export const staticCascade: StaticWidget = {
  sheets: [cascadeStaticStyles],
  paper: 'A4 portrait',
  render: (model, options) => cascadePage(model, options, { levels: LEVELS, onlyOfficial: false }),
};
