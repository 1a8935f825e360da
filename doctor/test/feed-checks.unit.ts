/** What the doctor says of feeds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  feedAddress,
  feedAge,
  feedAnswer,
  feedCaching,
  feedContent,
  feedRecords,
} from '../checks/feed.js';
import { shown } from '../checks/elements.js';
import type { Finding } from '../findings.types.js';
import type { FeedSeen, Probe } from '../observations.types.js';
import { feed, findingsOf, healthy, idsOf, violation } from './observed.fixture.js';

const feeds = (changed: Partial<FeedSeen>): { feeds: FeedSeen[] } => ({
  feeds: [{ ...feed, ...changed }],
});
const probed = (changed: Partial<Probe>): { feeds: FeedSeen[] } =>
  feeds({
    probe: { answer: 'answered', status: 200, type: 'application/json', took: 9, ...changed },
  });

describe('the address of a feed', () => {
  it('is fine, also where there is none', () => {
    assert.deepEqual(idsOf(feedAddress), ['ok feed-address']);
    assert.deepEqual(idsOf(feedAddress, { feeds: [] }), ['ok feed-shipped']);
    assert.deepEqual(idsOf(feedAddress, { feeds: [], elements: [] }), []);
  });
  it('is a fault where it is none, or by http on a page by https', () => {
    assert.deepEqual(idsOf(feedAddress, feeds({ valid: false })), ['fault feed-invalid']);
    assert.deepEqual(idsOf(feedAddress, feeds({ mixed: true })), ['fault feed-mixed']);
  });
});

describe('the answer of a feed', () => {
  const ask = (changed: Partial<Probe>): Finding | undefined =>
    findingsOf(feedAnswer, probed(changed))[0];
  it('is fine where it comes', () => {
    assert.deepEqual(idsOf(feedAnswer), ['ok feed-reached']);
    const { probe: _probe, ...unasked } = feed;
    assert.deepEqual(idsOf(feedAnswer, { feeds: [unasked] }), []);
  });
  it('names the header that is missing', () => {
    const finding = ask({ answer: 'cors' });
    assert.equal(finding?.id, 'feed-cors');
    assert.equal(finding?.code, 'Access-Control-Allow-Origin: *');
  });
  it('gives the exact line of the policy', () => {
    const policy = { metas: [], violations: [violation] };
    const [finding] = findingsOf(feedAnswer, { ...probed({ answer: 'policy' }), policy });
    assert.equal(finding?.id, 'feed-policy');
    assert.equal(finding?.code, "connect-src 'self' https://feed.example;");
    assert.equal(ask({ answer: 'policy' })?.code, 'connect-src https://feed.example;');
  });
  it('tells a dead server from a browser without network', () => {
    assert.equal(ask({ answer: 'unreachable' })?.id, 'feed-unreachable');
    const page = { ...healthy.page, online: false };
    const [finding] = findingsOf(feedAnswer, { ...probed({ answer: 'unreachable' }), page });
    assert.equal(finding?.id, 'feed-offline');
  });
  it('gives status and time', () => {
    assert.match(ask({ status: 503 })?.explanation ?? '', /503/);
    assert.match(ask({ answer: 'timeout', took: 10_000 })?.explanation ?? '', /10 Sekunden/);
    const slow = ask({ took: 4200 });
    assert.equal(slow?.state, 'notice');
    assert.match(slow?.explanation ?? '', /4 Sekunden/);
  });
});

describe('the content of a feed', () => {
  it('is fine as JSON of version 1', () => {
    assert.deepEqual(idsOf(feedContent), ['ok feed-content-good']);
    assert.deepEqual(idsOf(feedContent, probed({ type: 'application/geo+json' })), [
      'ok feed-content-good',
    ]);
  });
  it('is a fault where it is a maintenance page, and says so', () => {
    const html = { ...probed({ type: 'text/html' }).feeds[0], content: 'html' } as FeedSeen;
    const [finding] = findingsOf(feedContent, { feeds: [html] });
    assert.equal(finding?.id, 'feed-content-html');
    assert.match(finding?.explanation ?? '', /text\/html.*Wartungs/);
  });
  for (const content of ['encoding', 'empty', 'other'] as const) {
    it(`is a fault where it is bad: ${content}`, () => {
      assert.deepEqual(idsOf(feedContent, feeds({ content })), [`fault feed-content-${content}`]);
    });
  }
  it('is a fault where the document is refused', () => {
    const [finding] = findingsOf(feedContent, feeds({ refusal: 'version', version: '2' }));
    assert.equal(finding?.id, 'feed-content-version');
    assert.match(finding?.explanation ?? '', /: 2\./);
    assert.deepEqual(idsOf(feedContent, feeds({ refusal: 'format' })), [
      'fault feed-content-format',
    ]);
  });
  it('is a notice where the type is wrong', () => {
    const [finding] = findingsOf(feedContent, probed({ type: 'text/plain' }));
    assert.equal(finding?.id, 'feed-content-type');
    assert.match(finding?.code ?? '', /^Content-Type: application\/json/);
  });
});

describe('the records of a feed', () => {
  const problems = Array.from({ length: 11 }, (_, index) => ({
    path: `/projects/${index}/title`,
    message: 'must hold text',
  }));
  it('are fine where the parser says nothing', () => {
    assert.deepEqual(idsOf(feedRecords), ['ok feed-records-good']);
    assert.deepEqual(idsOf(feedRecords, feeds({ refusal: 'version', problems })), []);
  });
  it('are listed with their path', () => {
    const [finding] = findingsOf(feedRecords, feeds({ problems }));
    assert.equal(finding?.state, 'notice');
    assert.match(finding?.title ?? '', /^11 Stellen/);
    assert.match(finding?.code ?? '', /^\/projects\/0\/title: must hold text\n/);
    assert.match(finding?.code ?? '', /… und 3 weitere$/);
  });
  it('are counted in full, also where not all are kept', () => {
    const [finding] = findingsOf(feedRecords, feeds({ problems, problemCount: 5000 }));
    assert.match(finding?.title ?? '', /^5000 Stellen/);
    assert.match(finding?.code ?? '', /… und 4992 weitere$/);
  });
  it('are a fault where none is left, and then no widget is said to show data', () => {
    for (const given of [
      { problems, records: 0 },
      { problems: [], records: 0 },
    ]) {
      assert.deepEqual(idsOf(feedRecords, feeds(given)), ['fault feed-records-bad']);
      assert.deepEqual(idsOf(shown, feeds(given)), []);
    }
    assert.deepEqual(idsOf(shown, feeds({ problems, records: 3 })), ['ok shown-data']);
  });
});

describe('the age of a feed', () => {
  const age = (updated: string): string[] => idsOf(feedAge, feeds({ updated }));
  it('is fine for half a year', () => {
    assert.deepEqual(idsOf(feedAge), ['ok feed-age']);
    assert.match(findingsOf(feedAge)[0]?.title ?? '', /1\. November 2026/);
  });
  it('is a notice where it is old, ahead or unknown', () => {
    assert.deepEqual(age('2026-01-01'), ['notice feed-age-old']);
    assert.deepEqual(age('2027-01-01'), ['notice feed-age-ahead']);
    assert.deepEqual(age('gestern'), ['notice feed-age-none']);
  });
});

describe('the caching of a feed', () => {
  it('is fine where it is allowed, and says whether there is an ETag', () => {
    assert.deepEqual(idsOf(feedCaching), ['ok feed-caching']);
    assert.match(findingsOf(feedCaching)[0]?.explanation ?? '', /Ein ETag ist da/);
    const hidden = probed({ etag: false, cacheControl: 'max-age=9' });
    assert.match(findingsOf(feedCaching, hidden)[0]?.explanation ?? '', /sieht die Diagnose nicht/);
  });
  it('is a notice where it is forbidden or not spoken of', () => {
    assert.deepEqual(idsOf(feedCaching, probed({})), ['notice feed-caching-none']);
    assert.deepEqual(idsOf(feedCaching, probed({ cacheControl: 'no-store' })), [
      'notice feed-caching-off',
    ]);
    assert.deepEqual(idsOf(feedCaching, probed({ answer: 'cors' })), []);
  });
});
