/** The files of `dist/static/`: every widget of the shipped feed, ready to be put into a page. */
import type { CSSResult } from 'lit';
import { parseFeed } from '../feed/parse-feed.js';
import { writtenDate } from '../feed/written-day.js';
import { localText, type Language } from '../i18n/language.js';
import { buildModel } from '../model/build-model.js';
import type { StrategyModel } from '../model/model.types.js';
import { staticStyles } from '../static/static.styles.js';
import { dayIn } from '../feed/day-in.js';
import type { RenderOptions } from './render-options.js';
import { escapeText, renderPage } from './render-page.js';
import { renderWidget, sheetLink, STATIC_SHEET } from './render-widget.js';
import { staticWidgets } from '../static-widgets.generated.js';

/** A file to be written. */
export interface StaticFile {
  /** Name in the folder. */
  readonly name: string;
  readonly text: string;
}

const LANGUAGES: readonly Language[] = ['de', 'en'];
const names = Object.keys(staticWidgets);

/** The rules of style sheets as one text. */
function sheetText(sheets: readonly CSSResult[]): string {
  return `${sheets.map(({ cssText }) => cssText.trim()).join('\n')}\n`;
}

function staticSheet(): StaticFile {
  const own = Object.values(staticWidgets).flatMap(({ sheets }) => sheets);
  return { name: STATIC_SHEET, text: sheetText([staticStyles, ...own]) };
}

interface Shipped {
  readonly model: StrategyModel;
  readonly json: string;
}

/** The day of the data stands for today, or each day would build other files. */
function optionsFor({ model }: Shipped, name: string, lang: Language): RenderOptions {
  const today = dayIn(writtenDate(model.feed.updated ?? '')) ?? 0;
  return { name, lang, mode: 'static', headingLevel: 2, today };
}

async function piece(shipped: Shipped, name: string, lang: Language): Promise<StaticFile> {
  const { model, json } = shipped;
  const widget = await renderWidget(model, json, optionsFor(shipped, name, lang));
  const link = sheetLink(STATIC_SHEET);
  return { name: `${name}.${lang}.html`, text: `${link}\n${widget}\n` };
}

/** An element with its content, in each language, and the style sheet for the time before the script. */
async function elementFiles(shipped: Shipped, name: string): Promise<readonly StaticFile[]> {
  const { hydrateSheet } = await import('./render-hydrate.js');
  const files: StaticFile[] = [];
  let content = '';
  for (const lang of LANGUAGES) {
    const options = { ...optionsFor(shipped, name, lang), mode: 'hydrate' } as const;
    content = await renderWidget(shipped.model, shipped.json, options);
    files.push({ name: `${name}.hydrate.${lang}.html`, text: `${content}\n` });
  }
  return [...files, { name: `${name}.hydrate.css`, text: `${hydrateSheet(name, content)}\n` }];
}

async function indexPage(shipped: Shipped): Promise<StaticFile> {
  const lang = 'de';
  const widgets: string[] = [];
  for (const name of names) {
    widgets.push(await renderWidget(shipped.model, shipped.json, optionsFor(shipped, name, lang)));
  }
  const { text: title } = localText(shipped.model.feed, 'title', lang);
  const text = renderPage({
    lang,
    title,
    head: [sheetLink(STATIC_SHEET)],
    body: ['<main class="fds-page">', `<h1>${escapeText(title)}</h1>`, ...widgets, '</main>'],
  });
  return { name: 'index.html', text };
}

/**
 * Renders all files.
 *
 * @param json the shipped feed
 */
export async function staticFiles(json: string): Promise<readonly StaticFile[]> {
  const { feed } = parseFeed(JSON.parse(json));
  if (!feed) throw new Error('the shipped feed cannot be used');
  const shipped = { model: buildModel(feed), json };
  const files: StaticFile[] = [staticSheet()];
  for (const lang of LANGUAGES) {
    for (const name of names) files.push(await piece(shipped, name, lang));
  }
  for (const name of names) files.push(...(await elementFiles(shipped, name)));
  return [...files, await indexPage(shipped)];
}
