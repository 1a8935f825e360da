/**
 * The page for frames, `embed.html?widget=timeline&land=DE-MV`, and those in `embed/`. One small classic
 * script: it reads the address, builds the page, loads the kit and tells the parent the height.
 * It takes no command from the parent, sets no cookie and keeps nothing.
 */
import { readEmbedQuery } from './embed-query.js';
import { loadKit } from './load-kit.js';
import { reportHeight } from './report-height.js';
import { isRefused, showEmbed, showLoadFailure } from './show-embed.js';

const { currentScript, documentElement } = document;

/** The kit's folder is where this script lies: its pages lie beside it and below. */
const script = currentScript instanceof HTMLScriptElement ? currentScript.src : location.href;
const kit = new URL('.', script).href;

function start(): void {
  const { href: address, search } = location;
  const isFramed = parent !== window;
  const { lang, dataset } = documentElement;
  const classic = document.querySelector('template');
  const call = readEmbedQuery(search, { page: address, kit, widget: dataset['widget'], lang });
  showEmbed(call, { kit, address, search, isFramed });
  if (isFramed) reportHeight(call.id);
  if (isRefused(call) || !classic) return;
  loadKit(kit, classic).catch(() => {
    showLoadFailure(call);
  });
}

start();
