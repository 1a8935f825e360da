import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ref, RefType, StrategyModel } from '../../src/model/model.types.js';
import { refKey, trace } from '../../src/model/trace.js';
import { modelFrom } from '../../stories/fixtures/models.js';

/**
 * | event | names |
 * | --- | --- |
 * | about | projects register and portal, topic data, body council |
 * | took | decision 2025/01, which register names |
 * | bare | nothing |
 */
const model: StrategyModel = modelFrom({
  topics: [
    { id: 'data', title: 'Daten' },
    { id: 'people', title: 'Menschen' },
  ],
  actors: [
    { id: 'council', kind: 'organisation', name: 'Rat' },
    { id: 'DE-HH', kind: 'land', name: 'Hamburg' },
  ],
  projects: [
    { id: 'register', title: 'Register', decision: '2025/01', topic: 'people' },
    { id: 'portal', title: 'Portal' },
    { id: 'course', title: 'Kurs' },
  ],
  events: [
    {
      id: 'about',
      title: 'Beschluss zu beiden',
      projects: ['portal', 'register', 'portal'],
      topic: 'data',
      body: 'council',
      actors: ['DE-HH'],
      decision: { number: '2025/09', revokesPart: [{ number: '2025/01', part: 'Ziffer 2' }] },
    },
    { id: 'took', title: 'Beschluss', decision: { number: '2025/01' } },
    { id: 'bare', title: 'Treffen' },
  ],
});

const way = (direction: 'up' | 'down', type: RefType, id: string): string[] =>
  trace(model, { type, id })[direction].map(refKey);

describe('trace: events and what they name', () => {
  it('leads from a project to the decisions on it, whichever of the two names the other', () => {
    assert.deepEqual(way('down', 'project', 'register'), ['event:took', 'event:about']);
    assert.deepEqual(way('down', 'project', 'portal'), ['event:about']);
    assert.deepEqual(way('down', 'project', 'course'), []);
  });

  it('leads from an event to its projects, topic, body, and what it revokes in part', () => {
    assert.deepEqual(way('up', 'event', 'about'), ['topic:data', 'topic:people']);
    const down = way('down', 'event', 'about');
    assert.deepEqual(down.slice(0, 4), [
      'actor:council',
      'actor:DE-HH',
      'project:register',
      'project:portal',
    ]);
    assert.ok(down.includes('event:took'));
    assert.deepEqual(way('down', 'event', 'took'), ['project:register', 'event:about']);
    assert.deepEqual(way('down', 'event', 'bare'), []);
  });

  it('leads back: from the topic, from the body, from who takes part', () => {
    assert.deepEqual(way('down', 'topic', 'data'), ['event:about']);
    assert.deepEqual(way('down', 'actor', 'council'), ['event:about']);
    assert.deepEqual(way('down', 'actor', 'DE-HH'), ['event:about']);
  });

  it('holds for each event and each project, seen from either side', () => {
    const { events, projects } = model.feed;
    for (const event of events) {
      for (const project of projects) {
        const isNamed =
          event.projects?.includes(project.id) === true ||
          (project.decision !== undefined && project.decision === event.decision?.number);
        const to = (from: Ref, key: string): boolean =>
          way('down', from.type, from.id).includes(key);
        const [a, b] = [`event:${event.id}`, `project:${project.id}`];
        assert.equal(to({ type: 'event', id: event.id }, b), isNamed, `${a} to ${b}`);
        assert.equal(to({ type: 'project', id: project.id }, a), isNamed, `${b} to ${a}`);
      }
    }
  });
});
