import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/project-list.js';
import '../../src/define/strategy.js';
import type { FdsProjectList } from '../../src/elements/project-list/project-list.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { oddProjectsModel, portfolioModel } from '../../stories/fixtures/many-projects.js';
import { emptyModel, modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { putOnPaper } from '../support/paper.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const ready = (list: Element): Promise<void> =>
  waitUntil(() => rootOf(list).querySelector('[part="body"]'), 'is ready');

/** A list with a model of its own: the same one would share its choice with other tests. */
async function openList(model = modelFrom(snapshotFeed()), lang = 'de'): Promise<FdsProjectList> {
  const list = await fixture<FdsProjectList>(
    html`<fds-project-list lang=${lang} .strategy=${model}></fds-project-list>`,
  );
  await ready(list);
  return list;
}

interface Page {
  readonly strategy: FdsStrategy;
  readonly list: FdsProjectList;
}

async function openPage(model: StrategyModel): Promise<Page> {
  const strategy = await fixture<FdsStrategy>(
    html`<fds-strategy .strategy=${model}><fds-project-list></fds-project-list></fds-strategy>`,
  );
  const list = strategy.querySelector('fds-project-list') as FdsProjectList;
  await ready(list);
  return { strategy, list };
}

const titles = (list: Element): readonly string[] =>
  [...rootOf(list).querySelectorAll('tbody .entry')].map((each) => each.textContent?.trim() ?? '');

const status = (list: Element): string =>
  shadowQuery(list, '[part="count"] > p').textContent?.replace(/\s+/g, ' ').trim() ?? '';

const says = (list: Element, words: string): Promise<void> =>
  waitUntil(() => status(list).startsWith(words), `says "${words}"`);

const head = (list: Element, column: string): HTMLElement =>
  shadowQuery(list, `th[data-column="${column}"] button`);

const sortOf = (list: Element, column: string): string | null =>
  shadowQuery(list, `th[data-column="${column}"]`).getAttribute('aria-sort');

async function enterOn(element: HTMLElement): Promise<void> {
  element.focus();
  await sendKeys({ press: 'Enter' });
}

async function pick(list: Element, name: string, value: string): Promise<void> {
  if (!rootOf(list).querySelector(`select[name="${name}"]`)) {
    await enterOn(shadowQuery(list, '[part="filters"]'));
    await waitUntil(() => rootOf(list).querySelector(`select[name="${name}"]`), name);
  }
  const select = shadowQuery<HTMLSelectElement>(list, `select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const heads = (list: Element): string[] =>
  [...rootOf(list).querySelectorAll<HTMLElement>('thead th')].map(
    (th) => th.dataset['column'] ?? '',
  );

/** Projects P0, P1 … with money or without. */
const amounts = (all: readonly (number | null)[]): StrategyModel =>
  modelFrom({ projects: all.map((budget, n) => ({ id: `p${n}`, title: `P${n}`, budget })) });

const focused = (list: Element): Element | null => rootOf(list).activeElement;

describe('<fds-project-list>', () => {
  it('is a labelled table with columns, and says to what each entry belongs', async () => {
    const list = await openList();
    const columns = [...rootOf(list).querySelectorAll('th')].map((th) => th.textContent?.trim());
    expect(columns.slice(0, 5)).to.deep.equal([
      'Titel',
      'Thema',
      'Federführung',
      'Laufzeit',
      'Status',
    ]);
    expect(rootOf(list).querySelectorAll('thead th')).to.have.length(5);
    const titles = [...rootOf(list).querySelectorAll('tbody th[scope="row"]')];
    expect(titles).to.have.length(25);
    for (const title of titles) {
      expect(title.querySelector('.below')?.textContent).to.match(/\S\s· \S/);
    }
    for (const cell of rootOf(list).querySelectorAll('tbody td')) {
      expect(cell.textContent?.trim(), cell.outerHTML).to.not.equal('');
    }
    await expect(list).shadowDom.to.be.accessible();
  });

  it('never adds scopes up without naming them', async () => {
    const list = await openList();
    const text = shadowText(list);
    expect(text).to.contain('3 von 95 Vorhaben');
    expect(text).to.match(/Am 26\.06\.2025 beschlossene Vorhaben\s3/);
    expect(text).to.match(/Portfolio des IT-Planungsrats\s41/);
  });

  it('has a dash for what is not published, words for those who hear it, and one explanation', async () => {
    const list = await openList(oddProjectsModel());
    const row = entryOf(list, 'project:bare').closest('tr');
    for (const column of ['topic', 'lead', 'period', 'status']) {
      const cell = row?.querySelector(`[data-column="${column}"]`);
      expect(cell?.querySelector('[aria-hidden="true"]')?.textContent, column).to.equal('–');
      expect(cell?.querySelector('.heard')?.textContent, column).to.equal('nicht veröffentlicht');
    }
    expect(rootOf(list).querySelectorAll('[part="unknown"]')).to.have.length(1);
    expect(shadowQuery(list, '.in-table').textContent).to.equal('„–“ heißt: nicht veröffentlicht.');
  });

  it('explains no dash where there is none', async () => {
    const whole = {
      id: 'a',
      title: 'A',
      topic: 't',
      lead: ['DE-BY'],
      period: '2025',
      status: 'running',
    };
    const list = await openList(
      modelFrom({
        topics: [{ id: 't', title: 'T' }],
        actors: [{ id: 'DE-BY', kind: 'land', name: 'Bayern' }],
        projects: [whole],
      }),
    );
    expect(rootOf(list).querySelector('td')).to.not.equal(null);
    expect(rootOf(list).querySelector('[part="unknown"]')).to.equal(null);
  });

  it('is sorted by its heads, by keyboard, and says so', async () => {
    const list = await openList();
    const inFeed = titles(list);
    expect(sortOf(list, 'title')).to.equal(null);
    await enterOn(head(list, 'title'));
    await waitUntil(() => sortOf(list, 'title') === 'ascending', 'ascending');
    await waitUntil(() => titles(list)[0] !== inFeed[0], 'is sorted');
    const up = titles(list);
    expect([...up].sort(new Intl.Collator('de-DE', { numeric: true }).compare)).to.deep.equal(up);
    expect(focused(list)).to.equal(head(list, 'title'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => sortOf(list, 'title') === 'descending', 'descending');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => sortOf(list, 'title') === null, 'as in the data');
    expect(titles(list)).to.deep.equal(inFeed);
  });

  it('has what is unknown last in both directions', async () => {
    const list = await openList();
    const first = (): string =>
      shadowQuery(list, 'tbody td[data-column="status"]').textContent?.trim() ?? '';
    for (const direction of ['ascending', 'descending']) {
      await enterOn(head(list, 'status'));
      await waitUntil(() => sortOf(list, 'status') === direction, direction);
      await waitUntil(() => first() !== '' && !first().startsWith('–'), 'a known one first');
    }
  });

  it('is sorted by fields without a column of their own, in both directions', async () => {
    const list = await openList(amounts([3, null, 1, 2, null, null, null, null, null, null]));
    await pick(list, 'order', 'budget');
    await waitUntil(() => titles(list)[0] === 'P2', 'the smallest first');
    expect(titles(list).slice(0, 3)).to.deep.equal(['P2', 'P3', 'P0']);
    await waitUntil(() => rootOf(list).querySelector('select[name="direction"]'), 'the direction');
    await pick(list, 'direction', 'down');
    await waitUntil(() => titles(list)[0] === 'P0', 'the largest first');
    expect(titles(list).slice(0, 3)).to.deep.equal(['P0', 'P3', 'P2']);
    await pick(list, 'order', '');
    await waitUntil(() => titles(list)[0] === 'P0' && titles(list)[1] === 'P1', 'as in the data');
    expect(rootOf(list).querySelector('select[name="direction"]')).to.equal(null);
  });

  it('has a column for money where a third of the shown rows knows it, and a line below else', async () => {
    const few = await openList(amounts([1, null, null, null]));
    expect(heads(few)).to.not.include('budget');
    expect(shadowQuery(few, 'td[data-column="period"] .below').textContent).to.match(/Mittel:\s+1/);
    const third = await openList(amounts([1, null, null]));
    expect(heads(third)).to.include('budget');
    expect(rootOf(third).querySelector('td[data-column="period"] .below')).to.equal(null);
  });

  it('turns its pages and keeps the focus', async () => {
    const list = await openList();
    const before = titles(list);
    const next = shadowQuery(list, '[part="pages"] .next');
    const previous = shadowQuery(list, '[part="pages"] .previous');
    expect(previous.getAttribute('aria-disabled')).to.equal('true');
    for (const page of [2, 3, 4]) {
      await enterOn(next);
      await waitUntil(() => shadowText(list).includes(`Seite ${page} von 4`), `${page}`);
    }
    expect(titles(list)).to.have.length(20);
    expect(titles(list)).to.not.include(before[0]);
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(focused(list)).to.equal(next);
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(shadowText(list)).to.contain('Seite 4 von 4');
  });

  it('has pages of the wished size', async () => {
    const list = await openList();
    await pick(list, 'size', '10');
    await waitUntil(() => titles(list).length === 10, 'ten');
    await pick(list, 'size', '100');
    await waitUntil(() => titles(list).length === 95, 'all');
    expect(rootOf(list).querySelector('[part="pages"]')).to.equal(null);
  });
});

describe('<fds-project-list>: searching and filtering', () => {
  it('finds the German way while typing, and gives everything back', async () => {
    const list = await openList();
    shadowQuery(list, 'input[type="search"]').focus();
    await sendKeys({ type: 'fuehrerschein' });
    await waitUntil(() => titles(list).length < 5, 'few');
    expect(titles(list)[0]).to.contain('Führerschein');
    expect(status(list)).to.contain(`${titles(list).length} von 95 Vorhaben`);
    await sendKeys({ type: ' xyzzy' });
    await waitUntil(() => titles(list).length === 0, 'nothing');
    await enterOn(shadowQuery(list, '[part="reset"]'));
    await says(list, '95 Vorhaben');
    expect(shadowQuery<HTMLInputElement>(list, 'input').value).to.equal('');
    expect(focused(list)?.localName).to.equal('input');
  });

  it('has a chip for each pick, which takes it back and leaves the focus in the widget', async () => {
    const list = await openList();
    await pick(list, 'scope', 'it-planungsrat');
    await says(list, '41 von 95 Vorhaben');
    await pick(list, 'kind', 'standard');
    await waitUntil(() => rootOf(list).querySelectorAll('.chip').length === 2, 'chips');
    const chip = [...rootOf(list).querySelectorAll<HTMLElement>('.chip')].find((each) =>
      each.textContent?.includes('Standard'),
    );
    expect(chip?.textContent).to.contain('Art');
    if (chip) await enterOn(chip);
    await says(list, '41 von 95 Vorhaben');
    await waitUntil(() => focused(list) !== null, 'focus');
    expect(shadowQuery<HTMLSelectElement>(list, 'select[name="kind"]').value).to.equal('');
    await expect(list).shadowDom.to.be.accessible();
  });

  it('labels every field in sight', async () => {
    const list = await openList();
    await pick(list, 'status', 'running');
    for (const field of rootOf(list).querySelectorAll<HTMLInputElement>('input, select')) {
      expect(field.labels?.[0]?.textContent?.trim(), field.name).to.not.equal('');
    }
  });

  it('keeps what a visitor has set, and the focus, when the data are refreshed', async () => {
    const list = await openList();
    await pick(list, 'scope', 'it-planungsrat');
    await says(list, '41 von 95 Vorhaben');
    await enterOn(head(list, 'title'));
    await waitUntil(() => sortOf(list, 'title') === 'ascending', 'sorted');
    const feed = snapshotFeed();
    feed['projects'] = (feed['projects'] as object[]).slice(0, 40);
    list.strategy = modelFrom(feed);
    await waitUntil(() => / von 40 Vorhaben/.test(status(list)), 'new data');
    expect(sortOf(list, 'title')).to.equal('ascending');
    expect(rootOf(list).querySelectorAll('.chip')).to.have.length(1);
    expect(focused(list)).to.equal(head(list, 'title'));
  });
});

describe('<fds-project-list>: subject areas', () => {
  const withAreas = modelFrom({
    areas: [{ id: 'efa', title: 'EfA – Einer für Alle' }],
    projects: [
      { id: 'a', title: 'A', areas: ['efa'] },
      { id: 'b', title: 'B' },
    ],
  });
  it('have a column and a field where the data have some', async () => {
    const list = await openList(withAreas);
    expect(heads(list)).to.include('areas');
    expect(shadowQuery(list, 'td[data-column="areas"]').textContent).to.contain('Einer für Alle');
    shadowQuery(list, '[part="filters"]').click();
    await waitUntil(() => rootOf(list).querySelector('select[name="areas"]'), 'the field is there');
  });

  it('have neither where the data have none', async () => {
    const list = await openList(modelFrom({ projects: [{ id: 'a', title: 'A' }] }));
    expect(heads(list)).to.not.include('areas');
    shadowQuery(list, '[part="filters"]').click();
    await waitUntil(
      () => rootOf(list).querySelector('select[name="topic"]'),
      'the fields are there',
    );
    expect(rootOf(list).querySelector('select[name="areas"]')).to.equal(null);
  });
});

describe('<fds-project-list>: the choice', () => {
  const first = 'project:machbarkeit-ki-plattform';

  it('opens the details below the entry, by keyboard, and closes them again', async () => {
    const list = await openList();
    await enterOn(entryOf(list, first));
    await waitUntil(() => rootOf(list).querySelector('.details-row .details h3'), 'open');
    const row = entryOf(list, first).closest('tr');
    expect(row?.nextElementSibling?.querySelector('[part~="details"]')).to.not.equal(null);
    expect(entryOf(list, first).dataset['state']).to.equal('selected');
    await waitUntil(() => shadowText(list).includes('Leitlinie 4.3.4'), 'effect');
    await expect(list).shadowDom.to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !rootOf(list).querySelector('.details-row'), 'closed');
  });

  it('may be prevented by the page', async () => {
    const list = await openList();
    list.addEventListener('fds-select', (event) => {
      event.preventDefault();
    });
    await enterOn(entryOf(list, first));
    await list.updateComplete;
    expect(entryOf(list, first).dataset['state']).not.to.equal('selected');
  });

  it('turns to the page of what is chosen elsewhere', async () => {
    const model = modelFrom(snapshotFeed());
    const { strategy, list } = await openPage(model);
    const last = model.feed.projects.at(-1)?.id ?? '';
    strategy.selection = { type: 'project', id: last };
    await waitUntil(() => shadowText(list).includes('Seite 4 von 4'), 'page 4');
    expect(entryOf(list, `project:${last}`).dataset['state']).to.equal('selected');
  });

  it('keeps the chosen entry in view when the list is sorted', async () => {
    const list = await openList();
    await enterOn(entryOf(list, 'project:ozg-umsetzung'));
    await enterOn(head(list, 'title'));
    await waitUntil(() => sortOf(list, 'title') === 'ascending', 'sorted');
    await waitUntil(
      () => rootOf(list).querySelector('[data-ref="project:ozg-umsetzung"][data-state="selected"]'),
      'is in view',
    );
  });

  it('marks what is linked with something chosen elsewhere', async () => {
    const { strategy, list } = await openPage(modelFrom(snapshotFeed()));
    strategy.selection = { type: 'leitlinie', id: 'F5' };
    await waitUntil(() => entryOf(list, first).dataset['state'] === 'linked', 'linked');
    expect(entryOf(list, first).textContent).to.match(/verknüpft/);
  });

  it('shows an ended project with what was learned', async () => {
    const list = await openList(oddProjectsModel());
    await enterOn(entryOf(list, 'project:ended'));
    await waitUntil(() => rootOf(list).querySelector('[part="learned"]'), 'learned');
    const text = shadowText(list);
    expect(text).to.contain('Ein zweites Postfach spaltet die Zustellung');
    expect(text).to.contain('Anteil der digital zugestellten Bescheide');
    expect(text).to.contain('März 2026');
  });
});

describe('<fds-project-list>: what a page may ask of it', () => {
  it('folds forty leads, and every one of them is there', async () => {
    const list = await openList(oddProjectsModel());
    const cell = entryOf(list, 'project:forty')
      .closest('tr')
      ?.querySelector('[data-column="lead"]');
    const fold = cell?.querySelector('details');
    expect(fold?.querySelector('summary')?.textContent).to.match(/und 3\d\sweitere/);
    expect(cell?.textContent).to.contain('Stelle für Digitalisierung 40');
    expect(fold?.open).to.equal(false);
  });

  it('prints what is folded away, wherever the page itself is printed', async () => {
    const list = await openList(oddProjectsModel());
    const details = shadowQuery<HTMLDetailsElement>(list, 'details');
    const folded = details.offsetHeight;
    putOnPaper(rootOf(list));
    // What is not known cannot be asked for; the folded line is printed then as it is.
    const isKnown = CSS.supports('selector(::details-content)');
    const { display } = getComputedStyle(shadowQuery(list, 'td summary'));
    expect(display).to.equal(isKnown ? 'none' : 'block');
    if (isKnown) expect(details.offsetHeight).to.be.above(3 * folded);
  });

  it('says a title of a paragraph in short; the details have it in full', async () => {
    const model = oddProjectsModel();
    const title = model.find('project', 'endless')?.title ?? '';
    const list = await openList(model);
    await enterOn(entryOf(list, 'project:endless'));
    await waitUntil(() => rootOf(list).querySelector('[part="chosen"] strong'), 'lead');
    const name = shadowQuery(list, '[part="chosen"] strong').textContent ?? '';
    expect(name).to.match(/^Ein Titel, der nicht enden will, .*\S …$/);
    expect(name.length).to.be.below(title.length / 2);
    expect(shadowText(list)).to.contain(title.trim());
  });

  it('speaks English', async () => {
    const list = await openList(undefined, 'en');
    await waitUntil(() => status(list).startsWith('95 entries'), 'English');
    expect(shadowText(list)).to.contain('Feasibility study');
    expect(shadowText(list)).to.not.match(/veröffentlicht|Vorhaben/);
  });

  it('says that there is nothing', async () => {
    const list = await openList(emptyModel());
    expect(rootOf(list).querySelector('table')).to.equal(null);
    expect(shadowQuery(list, '[part="body"]').textContent?.trim()).to.not.equal('');
    await expect(list).shadowDom.to.be.accessible();
  });

  it('does not grow with the data', async () => {
    const list = await openList(portfolioModel(2000));
    expect(titles(list)).to.have.length(25);
    expect(rootOf(list).querySelectorAll('*').length).to.be.lessThan(1500);
  });

  it('becomes cards in a column of 320 px, with all its words in it', async () => {
    // A narrow column and not a narrow window, which WebDriver cannot make: the list asks its container.
    const column = await fixture(
      html`<div style="width: 320px; overflow: auto">
        <fds-project-list .strategy=${oddProjectsModel()}></fds-project-list>
      </div>`,
    );
    const list = column.firstElementChild as FdsProjectList;
    await ready(list);
    expect(column.scrollWidth).to.be.at.most(320);
    expect(getComputedStyle(shadowQuery(list, 'tbody tr')).display).to.not.equal('table-row');
    // What is not known is left out of a card.
    const unknown = entryOf(list, 'project:bare').closest('tr')?.querySelector('td[data-none]');
    expect(unknown && getComputedStyle(unknown).display).to.equal('none');
    expect(head(list, 'title').getBoundingClientRect().width).to.be.greaterThan(0);
    await expect(list).shadowDom.to.be.accessible();
  });

  it('keeps each field in its column from card to card, in two columns', async () => {
    const column = await fixture(
      html`<div style="width: 700px">
        <fds-project-list .strategy=${modelFrom(snapshotFeed())}></fds-project-list>
      </div>`,
    );
    const list = column.firstElementChild as FdsProjectList;
    await ready(list);
    for (const name of ['topic', 'lead', 'period', 'status']) {
      const cells = [...rootOf(list).querySelectorAll(`tbody td[data-column=${name}]`)];
      const lefts = cells
        .map((cell) => cell.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ left }) => Math.round(left));
      expect(lefts.length, name).to.be.above(1);
      expect(new Set(lefts).size, name).to.equal(1);
    }
  });
});
