/** What the doctor says of the page's policy, and the lines that it gives. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { metaPolicy, trustedTypes, violations } from '../checks/policy.js';
import type { PolicySeen, ViolationSeen } from '../observations.types.js';
import { allows, deciding, lineWith, parsePolicy } from '../policy-line.js';
import { feed, findingsOf, idsOf, timeline, violation } from './observed.fixture.js';

const PAGE = 'https://portal.example';

describe('lines of a policy', () => {
  it('are read as browsers read them', () => {
    const policy = parsePolicy("Default-Src 'none';; connect-src a b ; connect-src c");
    assert.deepEqual(
      [...policy],
      [
        ['default-src', ["'none'"]],
        ['connect-src', ['a', 'b']],
      ],
    );
  });
  it('keep what is allowed and lose "none"', () => {
    for (const [policy, line] of [
      ['', 'connect-src https://f.example;'],
      ["connect-src 'none'", 'connect-src https://f.example;'],
      ["connect-src 'self' https://f.example", "connect-src 'self' https://f.example;"],
      ["default-src 'self'", "connect-src 'self' https://f.example;"],
      ["default-src 'none'; connect-src a.de", 'connect-src a.de https://f.example;'],
    ] as const) {
      assert.equal(lineWith(policy, 'connect-src', 'https://f.example'), line, policy);
    }
    assert.equal(
      lineWith("script-src 'self'", 'script-src-elem', 'https://k.example'),
      "script-src 'self' https://k.example;",
    );
    assert.equal(
      lineWith("script-src-elem 'self'", 'script-src-elem', 'https://k.example'),
      "script-src-elem 'self' https://k.example;",
    );
    assert.equal(deciding("img-src 'self'", 'connect-src'), undefined);
  });
  it('allow what they cover', () => {
    for (const [source, address, expected] of [
      ["'self'", 'https://portal.example/f.json', true],
      ["'self'", 'https://feed.example/f.json', false],
      ['https:', 'https://feed.example/f.json', true],
      ['*', 'https://feed.example/f.json', true],
      ['feed.example', 'https://feed.example/f.json', true],
      ['feed.example', 'http://feed.example/f.json', false],
      ['http://feed.example', 'https://feed.example/f.json', true],
      ['*.example', 'https://feed.example/f.json', true],
      ['*.feed.example', 'https://feed.example/f.json', false],
      ['https://feed.example:8443', 'https://feed.example/f.json', false],
      ['https://feed.example:*', 'https://feed.example:8443/f.json', true],
      ["'nonce-a'", 'https://feed.example/f.json', undefined],
      ["'none'", 'https://feed.example/f.json', false],
    ] as const) {
      assert.equal(allows(`connect-src ${source}`, 'connect-src', address, PAGE), expected, source);
    }
    assert.equal(allows("img-src 'none'", 'connect-src', `${PAGE}/f`, PAGE), true);
  });
});

describe('breaches of the policy', () => {
  const seen = (changed: Partial<ViolationSeen>): { policy: PolicySeen } => ({
    policy: { metas: [], violations: [{ ...violation, ...changed }] },
  });
  it('are none on a healthy page', () => {
    assert.deepEqual(idsOf(violations), ['ok policy-kept']);
  });
  it('come with the line that allows what was stopped', () => {
    const script = { directive: 'script-src-elem', blocked: 'https://kit.example' };
    const [finding] = findingsOf(violations, seen({ ...script, policy: "default-src 'none'" }));
    assert.equal(finding?.state, 'fault');
    assert.equal(finding?.code, 'script-src https://kit.example;');
  });
  it('are a notice where they were only reported', () => {
    assert.deepEqual(idsOf(violations, seen({ reportOnly: true })), ['notice policy-connect-src']);
  });
  it('have no line where none should be given', () => {
    const [finding] = findingsOf(
      violations,
      seen({ directive: 'style-src-attr', blocked: 'inline' }),
    );
    assert.equal(finding?.code, undefined);
  });
  it('are told once where a feed is concerned', () => {
    const blocked = { ...feed, probe: { answer: 'policy', took: 1 } } as const;
    assert.deepEqual(idsOf(violations, { ...seen({}), feeds: [blocked] }), []);
  });
});

describe('Trusted Types', () => {
  const error = (loadError: string) => ({
    elements: [{ ...timeline, owner: 'none', loadError } as const],
  });
  const breach = (policy: string): PolicySeen => ({
    metas: [],
    violations: [
      {
        directive: 'trusted-types',
        blocked: 'trusted-types-policy',
        sample: 'lit-html',
        reportOnly: false,
        policy,
      },
    ],
  });
  it('are not spoken of where they do no harm', () => {
    assert.deepEqual(idsOf(trustedTypes), []);
    assert.deepEqual(idsOf(trustedTypes, error('Failed to fetch')), []);
  });
  it('are a fault where the name is not allowed, by the error or by the breach', () => {
    const message = 'Failed to execute createPolicy: Policy "lit-html" disallowed.';
    const [finding] = findingsOf(trustedTypes, error(message));
    assert.equal(finding?.id, 'trusted-types-name');
    assert.equal(finding?.code, "trusted-types lit-html 'allow-duplicates';");
    const policy = breach("script-src 'self'; trusted-types dompurify");
    assert.equal(
      findingsOf(trustedTypes, { policy })[0]?.code,
      "trusted-types dompurify lit-html 'allow-duplicates';",
    );
  });
  it('are a fault where another copy of Lit has the name', () => {
    const policy = breach('trusted-types lit-html');
    const [finding] = findingsOf(trustedTypes, { policy });
    assert.equal(finding?.id, 'trusted-types-twice');
    assert.equal(finding?.code, "trusted-types lit-html 'allow-duplicates';");
  });
});

describe('policies in meta elements', () => {
  const meta = (policy: string): { policy: PolicySeen } => ({
    policy: { metas: [policy], violations: [] },
  });
  it('are not spoken of where there is none', () => {
    assert.deepEqual(idsOf(metaPolicy), []);
  });
  it('are fine where they allow kit and feed', () => {
    assert.deepEqual(
      idsOf(metaPolicy, meta('script-src kit.example; connect-src https://feed.example')),
      ['ok meta-good'],
    );
  });
  it('are a fault where they do not, each with its line', () => {
    const found = findingsOf(metaPolicy, meta("default-src 'self'"));
    assert.deepEqual(
      found.map(({ code }) => code),
      ["script-src 'self' https://kit.example;", "connect-src 'self' https://feed.example;"],
    );
  });
});
