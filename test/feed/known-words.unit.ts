import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWords } from '../../src/feed/known-words.js';

const LIST = ['goal', 'topic', 'lead'] as const;

describe('readWords', () => {
  it('keeps the order in which they were written, and each once', () => {
    const { known, unknown } = readWords('lead  goal,LEAD;Goal', LIST);
    assert.deepEqual([known, unknown], [['lead', 'goal'], []]);
  });

  it('tells what is not in the list, as it was written', () => {
    const { known, unknown } = readWords('Ziel goal Ziel ziel', LIST);
    assert.deepEqual([known, unknown], [['goal'], ['Ziel', 'ziel']]);
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(readWords(' , ', LIST), { known: [], unknown: [] });
  });
});
