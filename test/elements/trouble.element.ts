/** What a widget says and offers while its feed cannot be had. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/leitlinien-matrix.js';
import { berlinDay } from '../../src/i18n/berlin-day.js';
import { formatDay } from '../../src/i18n/format-day.js';
import { FakeNetwork } from '../support/fake-network.js';
import { smallFeed } from '../support/small-feed.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const unavailable = (headers: Record<string, string> = {}): Response =>
  new Response('an error page', { status: 503, headers });

const sends = (feed: unknown): Response => new Response(JSON.stringify(feed));

const network = new FakeNetwork(() => unavailable());
let run = 0;

/** A widget with an address that no test has used. */
async function openWidget(): Promise<HTMLElement & { reload(): Promise<void> }> {
  run += 1;
  const element = await fixture<HTMLElement & { reload(): Promise<void> }>(
    html`<fds-leitlinien-matrix src=${`/trouble-${run}.json`}></fds-leitlinien-matrix>`,
  );
  await waitUntil(() => rootOf(element).querySelector('[part="body"]'), 'is drawn');
  return element;
}

const noticeOf = (element: Element): Element | null => rootOf(element).querySelector('.notice');

const asked = (): number =>
  network.requests.filter((path) => path === `/trouble-${run}.json`).length;

describe('a feed that cannot be had', () => {
  beforeEach(() => {
    network.start();
  });
  afterEach(() => {
    network.stop();
  });

  it('can be asked for by hand while its server wants an hour of peace', async () => {
    network.answer = () => unavailable({ 'Retry-After': '3600' });
    const element = await openWidget();
    const notice = shadowQuery(element, '.notice');
    expect(notice.textContent).to.contain('Es wird weiter versucht.');
    const before = asked();
    const button = shadowQuery(element, '[part="retry"]');
    expect(button.getClientRects().length, 'is seen').to.equal(1);
    network.answer = () => sends(smallFeed());
    button.click();
    await waitUntil(() => !noticeOf(element), 'has what came');
    expect(asked()).to.equal(before + 1);
    expect(shadowText(element)).to.contain('Stand 20. November 2026');
  });

  it('says so a moment after its region is there: else readers would not hear it', async () => {
    network.answer = () => unavailable();
    const element = await openWidget();
    const words = shadowQuery(element, '.notice [aria-live] > p');
    expect(getComputedStyle(words).animationName).to.equal('wait');
    await Promise.all(words.getAnimations().map(({ finished }) => finished));
    expect(getComputedStyle(words).visibility).to.equal('visible');
  });

  for (const [updated, footer] of [
    [undefined, 'Stand nicht angegeben'],
    ['gestern', 'Stand nicht lesbar'],
  ]) {
    it(`is dated by its loading, as in the footer, where "updated" is ${updated}`, async () => {
      network.answer = () => sends(smallFeed({ updated }));
      const element = await openWidget();
      const date = (): string => shadowQuery(element, '[part="date"]').textContent.trim();
      expect(date()).to.equal(footer);
      expect(noticeOf(element)).to.equal(null);
      network.answer = () => unavailable();
      await element.reload();
      await waitUntil(() => noticeOf(element), 'says that it could not be refreshed');
      const day = formatDay(berlinDay(Date.now()), 'de');
      expect(noticeOf(element)?.textContent).to.contain(
        `Gezeigt wird, was am ${day} geladen wurde.`,
      );
      expect(noticeOf(element)?.textContent).not.to.contain('Stand');
      expect(date()).to.equal(footer);
    });
  }
});
