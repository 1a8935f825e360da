import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LazyModule } from '../../src/loading/lazy-module.js';

describe('LazyModule', () => {
  it('fetches on first use, once, and tells who waits', async () => {
    let fetches = 0;
    const lazy = new LazyModule(() => {
      fetches += 1;
      return Promise.resolve('code');
    });
    assert.equal(lazy.module, undefined);
    const told: string[] = [];
    assert.equal(
      lazy.use(() => told.push('first')),
      undefined,
    );
    assert.equal(
      lazy.use(() => told.push('second')),
      undefined,
    );
    await lazy.load();
    await Promise.resolve();
    assert.deepEqual(told, ['first', 'second']);
    assert.equal(
      lazy.use(() => told.push('never')),
      'code',
    );
    assert.equal(fetches, 1);
    assert.equal(told.length, 2);
  });

  it('says that it failed, does not try again by itself, but on the next wish', async () => {
    let fetches = 0;
    const lazy = new LazyModule(() => {
      fetches += 1;
      return fetches === 1 ? Promise.reject(new Error('blocked')) : Promise.resolve('code');
    });
    await lazy.load();
    assert.equal(lazy.failed, true);
    assert.equal(
      lazy.use(() => assert.fail('no attempt, so nobody is told')),
      undefined,
    );
    await Promise.resolve();
    assert.equal(fetches, 1);
    await lazy.load();
    assert.equal(lazy.failed, false);
    assert.equal(lazy.module, 'code');
    assert.equal(fetches, 2);
  });
});
