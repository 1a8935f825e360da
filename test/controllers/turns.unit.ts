import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextTurn, Turns } from '../../src/controllers/turns.js';

/** A widget of which only the place in the page counts. */
class Host implements ReactiveControllerHost {
  isConnected = false;
  readonly updateComplete = Promise.resolve(true);
  #controller: ReactiveController | undefined;

  addController(controller: ReactiveController): void {
    this.#controller = controller;
  }
  removeController(): void {
    this.#controller = undefined;
  }
  requestUpdate(): void {
    // Nothing is drawn here.
  }

  attach(): void {
    this.isConnected = true;
    this.#controller?.hostConnected?.();
  }
  detach(): void {
    this.isConnected = false;
    this.#controller?.hostDisconnected?.();
  }
}

/** Painted frames, one at a time and each by hand. */
let frames: (() => void)[] = [];
const paint = (): void => {
  for (const frame of frames.splice(0)) frame();
};
const task = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Long enough for what needs no frame. */
async function tasks(): Promise<void> {
  for (let count = 0; count < 5; count++) await task();
}

function waiting(log: string[], name: string): { host: Host; turns: Turns } {
  const host = new Host();
  const turns = new Turns(host);
  host.attach();
  void turns.next().then(() => log.push(name));
  return { host, turns };
}

describe('turns', () => {
  beforeEach(() => {
    (globalThis as { requestAnimationFrame?: unknown }).requestAnimationFrame = (
      run: () => void,
    ) => {
      frames.push(run);
      return 0;
    };
  });
  afterEach(async () => {
    paint();
    await tasks();
    frames = [];
    delete (globalThis as { requestAnimationFrame?: unknown }).requestAnimationFrame;
  });

  it('come one after the other, with a frame between two', async () => {
    const log: string[] = [];
    waiting(log, 'a');
    waiting(log, 'b');
    await tasks();
    assert.deepEqual(log, ['a']);
    paint();
    await tasks();
    assert.deepEqual(log, ['a', 'b']);
  });

  it('are given up by who is removed: those behind wait for none of them', async () => {
    const log: string[] = [];
    const crowd = Array.from({ length: 240 }, (_, index) => waiting(log, `gone ${index}`));
    for (const { host } of crowd) host.detach();
    waiting(log, 'here');
    await tasks();
    assert.deepEqual(log, ['here']);
    assert.equal(frames.length, 1);
  });

  it('are taken anew, at the end, by who is put in again', async () => {
    const log: string[] = [];
    waiting(log, 'a');
    const moved = waiting(log, 'moved');
    waiting(log, 'c');
    moved.host.detach();
    await tasks();
    moved.host.attach();
    for (let frame = 0; frame < 3; frame++) {
      paint();
      await tasks();
    }
    assert.deepEqual(log, ['a', 'c', 'moved']);
  });

  it('wait for a widget that asks while it is not in the page', async () => {
    const log: string[] = [];
    const host = new Host();
    const turns = new Turns(host);
    void turns.next().then(() => log.push('late'));
    await tasks();
    assert.deepEqual(log, []);
    host.attach();
    await tasks();
    assert.deepEqual(log, ['late']);
  });

  it('are also for what belongs to no widget', async () => {
    let isDone = false;
    void nextTurn().then(() => (isDone = true));
    await tasks();
    assert.equal(isDone, true);
  });
});
