import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { holdTurns, Turns } from '../../src/controllers/turns.js';

const PRECEDING = 2;
const FOLLOWING = 4;

/** A widget of which only the place in the page counts. */
class Host implements ReactiveControllerHost {
  isConnected = false;
  readonly updateComplete = Promise.resolve(true);
  #controller: ReactiveController | undefined;

  /** @param place how far down the page it stands */
  constructor(readonly place: number) {}

  addController(controller: ReactiveController): void {
    this.#controller = controller;
  }
  removeController(): void {
    this.#controller = undefined;
  }
  requestUpdate(): void {
    // Nothing is drawn here.
  }
  getRootNode(): object {
    return globalThis;
  }
  compareDocumentPosition(other: Host): number {
    return other.place < this.place ? PRECEDING : FOLLOWING;
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

const turnsOf = (host: Host): Turns => new Turns(host as unknown as Host & Node);

const task = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Long enough for all that is due. */
async function tasks(): Promise<void> {
  for (let count = 0; count < 20; count++) await task();
}

/** The next widget on the page waits for its turn, and notes it. */
function waiting(log: string[], name: string, place: number): { host: Host; turns: Turns } {
  const host = new Host(place);
  const turns = turnsOf(host);
  host.attach();
  void turns.next().then(() => log.push(name));
  return { host, turns };
}

describe('turns', () => {
  const names = ['ShadowRoot', 'Node'] as const;
  before(() => {
    Object.assign(globalThis, {
      ShadowRoot: function ShadowRoot() {},
      Node: { DOCUMENT_POSITION_PRECEDING: PRECEDING },
    });
  });
  after(() => {
    for (const name of names) Reflect.deleteProperty(globalThis, name);
  });

  it('come one after the other, each in a task of its own', async () => {
    const log: string[] = [];
    waiting(log, 'a', 1);
    waiting(log, 'b', 2);
    const ticks: string[][] = [];
    for (let count = 0; count < 20 && log.length < 2; count++) {
      await task();
      ticks.push([...log]);
    }
    assert.ok(
      ticks.some((each) => each.join() === 'a'),
      'the first had a turn while the second still waited',
    );
    assert.deepEqual(log, ['a', 'b']);
  });

  it('come from the top of the page to its end, whoever has asked first', async () => {
    const log: string[] = [];
    waiting(log, 'c', 3);
    waiting(log, 'a', 1);
    waiting(log, 'd', 4);
    waiting(log, 'b', 2);
    await tasks();
    assert.deepEqual(log, ['a', 'b', 'c', 'd']);
  });

  it('are given up by who is removed: those behind wait for none of them', async () => {
    const log: string[] = [];
    const crowd = Array.from({ length: 240 }, (_, index) => waiting(log, `gone ${index}`, index));
    for (const { host } of crowd) host.detach();
    waiting(log, 'here', 240);
    await task();
    await task();
    await task();
    assert.deepEqual(log, ['here']);
  });

  it('are taken anew by who is put in again, where that stands now', async () => {
    const log: string[] = [];
    waiting(log, 'a', 1);
    const moved = waiting(log, 'moved', 2);
    waiting(log, 'c', 3);
    moved.host.detach();
    await tasks();
    moved.host.attach();
    await tasks();
    assert.deepEqual(log, ['a', 'c', 'moved']);
  });

  it('wait for a widget that asks while it is not in the page', async () => {
    const log: string[] = [];
    const host = new Host(1);
    const turns = turnsOf(host);
    void turns.next().then(() => log.push('late'));
    await tasks();
    assert.deepEqual(log, []);
    host.attach();
    await tasks();
    assert.deepEqual(log, ['late']);
  });

  it('begin when that which goes before them is done', async () => {
    const log: string[] = [];
    let finish = (): void => undefined;
    holdTurns(new Promise<void>((resolve) => (finish = resolve)));
    waiting(log, 'a', 1);
    await tasks();
    assert.deepEqual(log, []);
    finish();
    await tasks();
    assert.deepEqual(log, ['a']);
  });

  it('make one picture of the page where all of them show data already', async () => {
    const priorities: unknown[] = [];
    const scheduler = {
      postTask: async (act: () => void, { priority }: SchedulerPostTaskOptions) => {
        priorities.push(priority);
        await task();
        act();
      },
    };
    Object.assign(globalThis, { scheduler });
    const log: string[] = [];
    const hosts = [1, 2].map((place) => new Host(place));
    for (const host of hosts) {
      const turns = turnsOf(host);
      host.attach();
      void turns.next(true).then(() => log.push(`${host.place}`));
    }
    await tasks();
    waiting(log, 'new', 3);
    await tasks();
    Reflect.deleteProperty(globalThis, 'scheduler');
    assert.deepEqual(log, ['1', '2', 'new']);
    assert.deepEqual(priorities, ['user-blocking', 'user-blocking']);
  });
});
