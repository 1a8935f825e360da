import { expect } from '@open-wc/testing';
import type { FdsWidget } from '../../src/fds-widget.js';
import { isReady, makeWidget, smallModel } from '../support/all-widgets.js';
import { nextTask, settled } from '../support/at-rest.js';
import { fetchPageByPage, hold, openPage, release } from '../support/late-code.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import type { JsonObject } from '../support/small-feed.js';
import { waitUntil } from '../support/wait-until.js';

fetchPageByPage();

/** So many that most stand behind a fold, whose summary is the same in each row. */
const crowd = Array.from({ length: 40 }, (_, n) => ({ id: `o${n}`, name: `Stelle ${n}` }));

function modelOf(ids: readonly string[]): ReturnType<typeof smallModel> {
  const projects: JsonObject[] = ids.map((id) => ({
    id,
    title: `Vorhaben ${id}`,
    partners: crowd.map((each) => each.id),
  }));
  return smallModel({ actors: crowd, projects, events: [] });
}

const foldOf = (widget: Element, ref: string): HTMLDetailsElement => {
  const fold = entryOf(widget, ref).closest('tr')?.querySelector('details');
  if (!fold) throw new Error(`nothing folds in the row of ${ref}`);
  return fold;
};

/** What `fds render --mode hydrate` would have written. */
async function servedMarkup(ids: readonly string[]): Promise<string> {
  const widget = makeWidget('fds-project-list', {}, modelOf(ids));
  document.body.append(widget);
  await waitUntil(() => isReady(widget), 'shows its data');
  await settled(widget);
  const markup = `<link rel="stylesheet" href="data:,">${rootOf(widget).innerHTML}`;
  widget.remove();
  return markup;
}

/** A widget whose shadow root has come with the page. */
function served(markup: string, ids: readonly string[]): FdsWidget {
  const widget = makeWidget('fds-project-list', {}, modelOf(ids));
  widget.attachShadow({ mode: 'open' }).innerHTML = markup;
  document.body.append(widget);
  return widget;
}

const isTakenOver = (widget: Element): boolean => !rootOf(widget).querySelector('link');

describe('a widget that came with its content', () => {
  let widget: FdsWidget;
  let markup: string;

  before(async () => {
    markup = await servedMarkup(['a', 'b', 'c']);
  });

  afterEach(() => {
    release();
    widget.remove();
  });

  it('keeps open what is open of a record, though the words are the same everywhere', async () => {
    widget = served(markup, ['b', 'c']);
    foldOf(widget, 'project:c').open = true;
    entryOf(widget, 'project:c').focus();
    await waitUntil(() => isTakenOver(widget), 'is taken over');
    expect(foldOf(widget, 'project:b').open).to.equal(false);
    expect(foldOf(widget, 'project:c').open).to.equal(true);
    expect(rootOf(widget).activeElement).to.equal(entryOf(widget, 'project:c'));
    expect(shadowText(widget)).not.to.contain('Vorhaben a');
  });

  it('keeps how far it is scrolled', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'fds-project-list::part(body) { height: 50px; overflow: auto }';
    document.head.append(sheet);
    widget = served(markup, ['a', 'b', 'c']);
    const box = shadowQuery(widget, '.body');
    box.scrollTop = 30;
    await waitUntil(() => isTakenOver(widget), 'is taken over');
    const after = shadowQuery(widget, '.body');
    expect(after).not.to.equal(box);
    expect(after.scrollTop).to.equal(30);
    sheet.remove();
  });

  it('stays as it came until all that is needed has arrived', async () => {
    openPage();
    hold();
    widget = served(markup, ['a', 'b', 'c']);
    widget.setAttribute('land', 'DE-HE');
    await nextTask();
    await nextTask();
    expect(isTakenOver(widget)).to.equal(false);
    expect(entryOf(widget, 'project:a').textContent).to.contain('Vorhaben a');
    release();
    await waitUntil(() => isTakenOver(widget), 'is taken over');
    await settled(widget);
    expect(rootOf(widget).querySelectorAll('.frame')).to.have.length(1);
  });
});
