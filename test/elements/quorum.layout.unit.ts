import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addressWithVote,
  fragmentWithVote,
  voteInFragment,
} from '../../src/elements/quorum/quorum.address.js';
import { layoutQuorum, readAssembly } from '../../src/elements/quorum/quorum.layout.js';
import {
  kindOf,
  nextVote,
  presetVotes,
  randomVotes,
  readState,
  START,
  voteOfKey,
  writeState,
} from '../../src/elements/quorum/quorum.state.js';
import { sameRuleEvents } from '../../src/elements/quorum/quorum.sources.js';
import { voteText } from '../../src/elements/quorum/quorum.text.js';
import { fromFragment } from '../../src/selection/fragment.js';
import { quorumStrings } from '../../src/texts/de/quorum.js';
import { LAENDER, MEMBERS } from '../../src/voting/council.js';
import { DECISION_KINDS } from '../../src/voting/rule.js';
import { VOTES, votersOf, votesBy } from '../../src/voting/votes.js';
import { smallFeed } from '../support/small-feed.js';
import { emptyModel, modelFrom, snapshotModel } from '../../stories/fixtures/models.js';

const anyVotes = fc
  .array(fc.constantFrom(...VOTES), { minLength: 17, maxLength: 17 })
  .map((list) => votesBy((id) => list[MEMBERS.indexOf(id)] ?? 'yes'));

const shipped = () => {
  const assembly = readAssembly(snapshotModel());
  assert.ok(assembly);
  return assembly;
};

describe('a rule that could not be read', () => {
  it('is told apart from one that is not there', () => {
    const lostBy = (voting: object): object | undefined =>
      readAssembly(modelFrom(smallFeed({ voting })))?.lost;
    const whole = { members: false, laender: false, share: false };
    assert.deepEqual(lostBy({ laender: 11, share: [2, 3] }), whole);
    assert.deepEqual(lostBy({ laender: 11 }), whole);
    assert.deepEqual(lostBy({ laender: 'elf', share: '2/3' }), {
      ...whole,
      laender: true,
      share: true,
    });
  });
});

describe('a vote in an address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        anyVotes,
        fc.constantFrom(...DECISION_KINDS),
        fc.boolean(),
        fc.constantFrom('gwk-2019', 'a.b_c', undefined),
        (votes, kind, isAgreeing, key) => {
          const state = { votes, kind, bindsAgreeing: kind === 'other' && isAgreeing, key };
          const fragment = fragmentWithVote('', writeState(state, key));
          assert.deepEqual(readState(voteInFragment(`#${fragment}`) ?? ''), state);
          // Others read past it and keep it.
          assert.equal(fromFragment(fragment)?.others.length, 1);
        },
      ),
    );
  });

  it('leaves the other parts of the fragment as they are, and replaces an older vote', () => {
    const code = writeState(START, 'k');
    const fragment = fragmentWithVote('#fds=leitlinie:G2;vote:old;later:x%20y', code);
    assert.equal(fragment, `fds=leitlinie:G2;later:x%20y;vote:${code}`);
    assert.equal(fragmentWithVote('#section', code), `fds=vote:${code}`);
    const address = addressWithVote('https://x.de/a?b#c', '', code);
    assert.equal(address, `https://x.de/a?b#fds=vote:${code}`);
  });

  it('is read through what mail programs do, and not from a fragment of others', () => {
    const code = writeState(START, 'gwk-2019');
    for (const text of [
      `#fds=vote:${code}`,
      `#fds=vote:${code}.`,
      `#fds=q:x;vote:${code}&utm=1`,
      `#fds=vote%3A${code}`,
    ]) {
      assert.deepEqual(readState(voteInFragment(text) ?? ''), { ...START, key: 'gwk-2019' }, text);
    }
    for (const text of ['', '#vote:x', '#fds=q:vote', '#/route;vote:x']) {
      assert.equal(readState(voteInFragment(text) ?? ''), undefined, text);
    }
  });
});

describe('what a visitor sets', () => {
  it('goes round the four votes by presses, and knows the letters of both languages', () => {
    assert.deepEqual(VOTES.map(nextVote), ['no', 'abstain', 'absent', 'yes']);
    assert.deepEqual(['J', 'y', 'n', 'E', 'a', 'x', 'Enter'].map(voteOfKey), [
      'yes',
      'yes',
      'no',
      'abstain',
      'absent',
      undefined,
      undefined,
    ]);
    assert.equal(kindOf({ ...START, kind: 'law' }), 'decision');
  });

  it('has examples that are what they say', () => {
    const { rule, key, verdict } = layoutQuorum(shipped(), START);
    assert.equal(verdict.outcome, 'carries');
    const outcomeOf = (name: Parameters<typeof presetVotes>[0]) => {
      const votes = presetVotes(name, rule, key);
      return votes && layoutQuorum(shipped(), { ...START, votes }).verdict.outcome;
    };
    assert.equal(outcomeOf('all'), 'carries');
    assert.equal(outcomeOf('smallest'), 'carries');
    for (const name of ['largest', 'noBund', 'north', 'south', 'nobody'] as const) {
      assert.equal(outcomeOf(name), 'fails', name);
    }
    assert.equal(presetVotes('smallest', rule, undefined), undefined);
  });

  it('votes by chance as the chances are', () => {
    assert.deepEqual(
      votersOf(
        randomVotes(() => 0),
        'yes',
        MEMBERS,
      ),
      MEMBERS,
    );
    assert.deepEqual(
      votersOf(
        randomVotes(() => 0.999),
        'absent',
        MEMBERS,
      ),
      MEMBERS,
    );
  });
});

describe('the layout of a vote', () => {
  it('is nothing without a rule', () => {
    assert.equal(readAssembly(emptyModel()), undefined);
  });

  it('names the keys under which the result is another one', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const layouts = shipped().keys.map(({ id }) =>
          layoutQuorum(shipped(), { ...START, votes, key: id }),
        );
        const [first] = layouts;
        assert.ok(first);
        const others = layouts.filter(({ verdict }) => verdict.outcome !== first.verdict.outcome);
        assert.deepEqual(
          first.otherKeys.map(({ record }) => record.id),
          others.map(({ record }) => record?.id),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('knows where the same rule applies by what its notes cite', () => {
    const cite = [{ source: 'treaty', section: '§ 10' }];
    const model = modelFrom({
      sources: [{ id: 'treaty', title: 'Vertrag' }],
      voting: { laender: 11, notes: [{ text: 'Dieselbe Regel.', cite }] },
      events: [
        { id: 'a', title: 'Frist', date: '2026', cite: [{ source: 'treaty' }] },
        { id: 'b', title: 'Sitzung', date: '2026' },
      ],
    });
    const assembly = readAssembly(model);
    assert.ok(assembly);
    assert.deepEqual(
      sameRuleEvents(assembly.voting, model).map(({ id }) => id),
      ['a'],
    );
  });

  it('says all of it as text, each member once', () => {
    fc.assert(
      fc.property(anyVotes, fc.constantFrom(...DECISION_KINDS), (votes, kind) => {
        const layout = layoutQuorum(shipped(), { ...START, votes, kind });
        const text = voteText({ layout, strings: quorumStrings.de, lang: 'de' });
        assert.ok(text.includes(quorumStrings.de.outcome(kind, layout.verdict.outcome)));
        const lines = text
          .split('\n')
          .filter((line) => /^(Ja|Nein|Enthaltung|abwesend) \(/.test(line));
        const count = lines.reduce((sum, line) => sum + Number(/\((\d+)\)/.exec(line)?.[1]), 0);
        assert.equal(count, 17);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a share that could not be read', () => {
  it('is told apart from one that is not given', () => {
    const odd = [{ key: 'viel' }, 'keine', undefined];
    const laender = LAENDER.map((id, at) => {
      const shares = at < odd.length ? odd[at] : { key: 6.25 };
      return { id, kind: 'land', name: id, shares };
    });
    const model = modelFrom({
      actors: [{ id: 'bund', kind: 'bund', name: 'Bund' }, ...laender],
      voting: { laender: 11, share: [2, 3], keys: [{ id: 'key', label: 'K' }] },
    });
    const [key] = readAssembly(model)?.shareKeys ?? [];
    assert.deepEqual(key?.problems, [
      { kind: 'no-share', laender: [LAENDER[2]] },
      { kind: 'unread', laender: LAENDER.slice(0, 2) },
    ]);
    assert.deepEqual([...(key?.unread ?? [])], LAENDER.slice(0, 2));
    assert.equal(key?.isUsable, false);
  });
});
