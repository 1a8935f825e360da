import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/store/read-document.js';

describe('a document that is no feed', () => {
  it('is refused in the words of each language', async () => {
    const { failure } = await readFeed('{"version": 2}', () => 0);
    assert.ok(failure);
    assert.notEqual(failure.message.en, failure.message.de);
    assert.doesNotMatch(failure.message.en, /[äöüß]|\b(?:ist|nicht|der|die|das)\b/);
  });
});
