import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BUND, LAENDER, MEMBERS, readCouncil, type MemberId } from '../../src/voting/council.js';
import { decide } from '../../src/voting/decide.js';
import { formatDecimal, toDecimal } from '../../src/voting/decimal.js';
import { readQuorum } from '../../src/voting/rule.js';
import { readShareKey } from '../../src/voting/share-key.js';
import { breakingStep, missingStep, smallestMajority } from '../../src/voting/smallest-step.js';
import { readVotes, VOTES, votesBy, writeVotes } from '../../src/voting/votes.js';
import { actorsWith, councilWith, ruleOf, shippedActors, yesOf } from './fixtures.js';

const EQUAL = LAENDER.map(() => 6.25);
const first = (count: number): readonly MemberId[] => [BUND, ...LAENDER.slice(0, count)];
describe('decide', () => {
  it('takes exactly two thirds for enough, and a unit less for too little', () => {
    const quorum = readQuorum({ laender: 11, share: [3, 4] });
    // Twelve of sixteen equal Länder have exactly three quarters.
    const [council, key] = councilWith(EQUAL);
    const rule = { ...ruleOf(), quorum };
    assert.equal(decide(yesOf(first(12)), rule, key, council).outcome, 'carries');
    assert.equal(decide(yesOf(first(11)), rule, key, council).outcome, 'fails');
  });

  it('compares 66.66666 and 66.66667 with two thirds without rounding', () => {
    for (const [share, outcome] of [
      [66.66666, 'fails'],
      [66.66667, 'carries'],
    ] as const) {
      const rest = Number((100 - share).toFixed(5));
      const shares = LAENDER.map((_, at) => (at === 0 ? share : at === 15 ? rest : 0));
      const [council, key] = councilWith(shares);
      assert.equal(key.isUsable, true, String(share));
      assert.equal(decide(yesOf(first(11)), ruleOf(), key, council).outcome, outcome);
    }
  });

  it('finds exactly two thirds of a whole that three parts', () => {
    // 99.99999 is what sixteen rounded shares may sum up to; a third of it has an end.
    const shares = LAENDER.map((_, at) => (at === 0 ? 66.66666 : at === 15 ? 33.33333 : 0));
    const [council, key] = councilWith(shares);
    assert.deepEqual(key.problems[0]?.kind, 'sum');
    // Two thirds of what is there, but not of 100: nobody can say.
    const { outcome, results } = decide(yesOf(first(11)), ruleOf(), key, council);
    assert.deepEqual([outcome, results[2]?.answer], ['unknown', 'unknown']);
    assert.equal(decide(yesOf(first(16)), ruleOf(), key, council).outcome, 'carries');
    assert.equal(decide(yesOf(first(10)), ruleOf(), key, council).outcome, 'fails');
  });

  it('says no for each rule that is not met, whatever the others say', () => {
    const [council, key] = councilWith(EQUAL);
    const answers = (members: readonly MemberId[]) =>
      decide(yesOf(members), ruleOf(), key, council).results.map(({ answer }) => answer);
    assert.deepEqual(answers(first(11)), ['met', 'met', 'met']);
    assert.deepEqual(answers(first(11).slice(1)), ['unmet', 'met', 'met']);
    assert.deepEqual(answers(first(10)), ['met', 'unmet', 'unmet']);
    const [large, largeKey] = councilWith(LAENDER.map((_, at) => (at === 0 ? 85 : 1)));
    assert.equal(decide(yesOf(first(5)), ruleOf(), largeKey, large).results[2]?.answer, 'met');
  });

  it('counts neither abstention nor absence as agreement', () => {
    const [council, key] = councilWith(EQUAL);
    for (const others of ['abstain', 'absent', 'no'] as const) {
      assert.equal(decide(yesOf(first(10), others), ruleOf(), key, council).outcome, 'fails');
      assert.equal(decide(yesOf(first(11), others), ruleOf(), key, council).outcome, 'carries');
    }
  });

  it('takes a recommendation by those present, and leaves open what the sources leave open', () => {
    const [council, key] = councilWith(EQUAL);
    const outcome = (yes: number, no: number, abstain: number) => {
      const votes = votesBy((id) => {
        const at = MEMBERS.indexOf(id);
        if (at < yes) return 'yes';
        if (at < yes + no) return 'no';
        return at < yes + no + abstain ? 'abstain' : 'absent';
      });
      return decide(votes, ruleOf('recommendation'), key, council).outcome;
    };
    assert.equal(outcome(2, 1, 0), 'carries');
    assert.equal(outcome(1, 1, 0), 'fails');
    assert.equal(outcome(0, 0, 17), 'fails');
    assert.equal(outcome(0, 0, 0), 'fails');
    assert.equal(outcome(3, 2, 0), 'carries');
    // More yes than no, but not more than half of those present.
    assert.equal(outcome(3, 2, 4), 'unknown');
  });

  it('says whom each kind of decision binds', () => {
    const [council, key] = councilWith(EQUAL);
    const binding = (members: readonly MemberId[], rule = ruleOf(), others = 'no' as const) =>
      decide(yesOf(members, others), rule, key, council).binding;
    assert.equal(binding(first(12)), 'nobody');
    assert.equal(binding(first(12), ruleOf('standard')), 'all');
    assert.equal(binding(first(12), ruleOf('network')), 'network');
    assert.equal(binding(first(16), ruleOf('recommendation')), 'nobody');
    assert.equal(binding(first(16), ruleOf('other')), 'all');
    assert.equal(binding(first(12), ruleOf('other')), 'nobody');
    assert.equal(binding(first(12), ruleOf('other', true)), 'agreeing');
    assert.equal(binding(first(3), ruleOf('standard')), 'nobody');
    const quiet = decide(yesOf(first(12), 'abstain'), ruleOf('other'), key, council);
    assert.equal(quiet.binding, 'unanimity');
  });
});

describe('data that cannot be right', () => {
  it('knows Länder and Bund by their ids where the kind could not be read', () => {
    const kindless = [
      { id: 'DE-BY', name: 'Bayern' },
      { id: 'bund', name: 'Bund' },
      { id: 'DE-XX', name: 'Irgendwo' },
    ];
    const { actors, problems } = readCouncil(kindless);
    assert.deepEqual([...actors.keys()], ['DE-BY', 'bund']);
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['missing'],
    );
  });

  const all = yesOf([...MEMBERS]);

  it('never give a yes that could not be proved', () => {
    const cases: readonly (readonly (number | undefined)[])[] = [
      EQUAL.map((share, at) => (at === 0 ? undefined : share)),
      EQUAL.map((share, at) => (at === 0 ? share + 1 : share)),
      EQUAL.map((share, at) => (at === 0 ? -share : at === 1 ? 3 * share : share)),
    ];
    for (const shares of cases) {
      const [council, key] = councilWith(shares);
      assert.equal(key.isUsable, false);
      assert.equal(key.problems.length > 0, true);
      assert.equal(decide(all, ruleOf(), key, council).outcome, 'unknown');
      assert.equal(decide(yesOf(first(10)), ruleOf(), key, council).outcome, 'fails');
      assert.equal(missingStep(yesOf(first(10)), ruleOf(), key), undefined);
      assert.equal(smallestMajority(ruleOf(), key), undefined);
    }
  });

  it('name a missing Land, a seventeenth one, and a Bund that is not there or twice', () => {
    const actors = actorsWith(EQUAL);
    const kinds = (changed: typeof actors) => readCouncil(changed).problems.map(({ kind }) => kind);
    assert.deepEqual(kinds(actors), []);
    assert.deepEqual(kinds(actors.slice(0, 16)), ['missing']);
    const bavaria = { id: 'AT-9', kind: 'land', name: 'Wien' } as const;
    assert.deepEqual(kinds([...actors, bavaria]), ['extra']);
    assert.deepEqual(kinds(actors.slice(1)), ['no-bund']);
    const second = { id: 'bund-2', kind: 'bund', name: 'Bund' } as const;
    assert.deepEqual(kinds([...actors, second]), ['several-bund']);
    const council = readCouncil(actors.slice(1));
    const key = readShareKey(council, 'key');
    assert.equal(decide(all, ruleOf(), key, council).outcome, 'unknown');
  });

  it('leave a vote open that a missing Land would decide, and only that', () => {
    const council = readCouncil(actorsWith(EQUAL).slice(0, 16));
    const key = readShareKey(council, 'key');
    const answer = (count: number) =>
      decide(yesOf(first(count)), ruleOf(), key, council).results[1]?.answer;
    assert.deepEqual([answer(9), answer(10), answer(11)], ['unmet', 'unknown', 'met']);
  });

  it('are read as no rule where the rule makes no sense', () => {
    assert.deepEqual(readQuorum({}), { laender: undefined, share: undefined });
    assert.deepEqual(readQuorum({ laender: 17, share: [3, 2] }), {
      laender: undefined,
      share: undefined,
    });
    assert.deepEqual(readQuorum({ laender: 2.5, share: [0.5, 1] }), {
      laender: undefined,
      share: undefined,
    });
    const [council, key] = councilWith(EQUAL);
    const rule = { ...ruleOf(), quorum: readQuorum({}) };
    assert.equal(decide(all, rule, key, council).outcome, 'unknown');
  });
});

describe('the smallest step', () => {
  const key = readShareKey(readCouncil(shippedActors), 'gwk-2019');

  it('of equal Länder is any of those that are missing', () => {
    const [, equal] = councilWith(EQUAL);
    const step = missingStep(yesOf(first(9)), ruleOf(), equal);
    assert.deepEqual(step && [step.size, step.groups, step.working, step.needsBund], [
      2,
      21,
      21,
      false,
    ]);
  });

  it('is the Bund alone where only the Bund is missing', () => {
    const step = missingStep(yesOf([...LAENDER]), ruleOf(), key);
    assert.deepEqual(step && [step.needsBund, step.size, step.working], [true, 0, 1]);
  });

  it('carries by every group that it counts, and by no smaller one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MEMBERS)), (members) => {
        const votes = yesOf(members);
        const step = missingStep(votes, ruleOf(), key);
        const council = readCouncil(shippedActors);
        const carries = (more: readonly MemberId[]) =>
          decide(yesOf([...members, BUND, ...more]), ruleOf(), key, council).outcome === 'carries';
        assert.ok(step);
        for (const group of step.examples) assert.equal(carries(group), true);
        const others = LAENDER.filter((iso) => !members.includes(iso));
        const largest = [...others].sort((a, b) =>
          Number((key.units.get(b) ?? 0n) - (key.units.get(a) ?? 0n)),
        );
        if (step.size > 0) assert.equal(carries(largest.slice(0, step.size - 1)), false);
      }),
      { numRuns: 60 },
    );
  });

  it('of a unanimous vote takes two Länder to break, and the Bund alone', () => {
    const step = breakingStep(yesOf([...MEMBERS]), ruleOf(), key);
    assert.deepEqual(step && [step.size, step.working], [2, 2]);
  });

  it('finds eleven Länder with the fewest shares', () => {
    const group = smallestMajority(ruleOf(), key) ?? [];
    assert.equal(group.length, 11);
    const council = readCouncil(shippedActors);
    assert.equal(decide(yesOf([BUND, ...group]), ruleOf(), key, council).outcome, 'carries');
  });
});

describe('numbers', () => {
  it('are read by their digits', () => {
    assert.deepEqual(toDecimal(13.04061), { units: 1304061n, digits: 5 });
    assert.deepEqual(toDecimal(1e-7), { units: 1n, digits: 7 });
    assert.deepEqual(toDecimal(1e21), { units: 10n ** 21n, digits: 0 });
    assert.deepEqual(toDecimal(-2.5), { units: -25n, digits: 1 });
    assert.equal(toDecimal(Number.NaN), undefined);
  });

  it('are written with all of their digits', () => {
    assert.equal(formatDecimal({ units: 5n, digits: 5 }, 'de'), '0,00005');
    assert.equal(formatDecimal({ units: -1304061n, digits: 5 }, 'en'), '−13.04061');
    assert.equal(formatDecimal({ units: 7n, digits: 0 }, 'de'), '7');
  });

  it('say the same number again', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const decimal = toDecimal(value);
        assert.ok(decimal);
        assert.equal(Number(`${decimal.units}e-${decimal.digits}`), value + 0);
      }),
    );
  });
});

describe('votes as letters', () => {
  it('are read as they were written, and nothing else is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VOTES), { minLength: 17, maxLength: 17 }), (list) => {
        const votes = votesBy((id) => list[MEMBERS.indexOf(id)] ?? 'yes');
        assert.deepEqual(readVotes(writeVotes(votes)), votes);
      }),
    );
    for (const text of ['', 'j'.repeat(16), 'j'.repeat(18), 'x'.repeat(17)]) {
      assert.equal(readVotes(text), undefined);
    }
  });
});
