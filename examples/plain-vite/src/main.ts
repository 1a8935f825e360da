/** The widgets without a framework: tags in the page, this script for what the page adds. */
import type { Selection } from 'fds-widgets';
// Only what the page has: the code of the other widgets stays out of the bundle.
import 'fds-widgets/define/strategy.js';
import 'fds-widgets/define/leitlinien-matrix.js';
import 'fds-widgets/define/timeline.js';
import 'fds-widgets/fds.css';
import { ownStrategy } from './own-data.js';

function find<T extends Element>(selector: string, type: new () => T, within?: Element): T {
  const found = (within ?? document).querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${selector}`);
}

const widgets = find('#widgets', HTMLElement);
const [strategy] = widgets.getElementsByTagName('fds-strategy');
const own = widgets.querySelector<HTMLElementTagNameMap['fds-timeline']>('#own');
if (!strategy || !own) throw new Error('the page has no widgets');

own.strategy = ownStrategy;

const land = find('#land', HTMLSelectElement);
land.addEventListener('change', () => {
  strategy.land = land.value || null;
});

const language = find('#language', HTMLSelectElement);
language.addEventListener('change', () => {
  for (const element of [strategy, own]) element.lang = language.value;
});

find('#choose', HTMLButtonElement).addEventListener('click', () => {
  strategy.selection = { type: 'leitlinie', id: 'G2' };
});

const say = (selection: Selection) => (selection ? `${selection.type} ${selection.id}` : 'nichts');
// Events come up to the document, from every widget of the page.
document.addEventListener('fds-selection-change', ({ detail }) => {
  find('#choice', HTMLOutputElement).value = say(detail);
});

const toggle = find('#toggle', HTMLButtonElement);
toggle.addEventListener('click', () => {
  if (widgets.isConnected) widgets.remove();
  else find('main', HTMLElement).append(widgets);
  toggle.textContent = widgets.isConnected ? 'Ausblenden' : 'Einblenden';
});
