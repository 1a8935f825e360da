/** What the doctor says of script tags, copies, files and the browser. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  browser,
  copiesOnPage,
  earlyLines,
  integrity,
  kitFiles,
  scriptTags,
} from '../checks/script.js';
import { isOfCopy } from '../gather/scripts.js';
import { badIds, copy, findingsOf, healthy, idsOf, script, timeline } from './observed.fixture.js';

describe('a healthy page', () => {
  it('has nothing but good findings', () => {
    assert.deepEqual(badIds(), []);
  });
});

describe('script tags', () => {
  it('are named with their address', () => {
    assert.deepEqual(idsOf(scriptTags), ['ok script-runs']);
    assert.match(
      findingsOf(scriptTags)[0]?.explanation ?? '',
      /kit\.example\/fds\/fds\.js \(Modul\)/,
    );
    assert.deepEqual(idsOf(scriptTags, { scripts: [] }), ['ok script-runs']);
  });
  it('are at fault where one does not run', () => {
    const stopped = { ...script, runs: false };
    const [finding] = findingsOf(scriptTags, { scripts: [stopped] });
    assert.equal(finding?.id, 'script-stopped');
    assert.match(finding?.code ?? '', /Access-Control-Allow-Origin/);
    const near = { ...stopped, sameOrigin: true };
    assert.equal(findingsOf(scriptTags, { scripts: [near] })[0]?.code, undefined);
  });
  it('are at fault where a consent tool holds one back', () => {
    const scripts = [{ ...script, runs: false, type: 'text/plain' }];
    assert.equal(idsOf(scriptTags, { scripts })[0], 'fault script-held-back');
  });
});

describe('copies of the kit', () => {
  const second = {
    ...copy,
    version: '0.2.0',
    edition: 'classic',
    base: 'https://b.example/',
  } as const;
  it('are fine where there is one', () => {
    assert.deepEqual(idsOf(copiesOnPage), ['ok copies-one']);
  });
  it('are named with what each of them serves', () => {
    const elements = [timeline, { ...timeline, name: 'project-map', owner: 1 }];
    const [finding] = findingsOf(copiesOnPage, { copies: [copy, second], elements });
    assert.equal(finding?.id, 'copies-versions');
    const text = finding?.explanation ?? '';
    for (const word of [
      '0.1.0',
      '0.2.0',
      'b.example',
      '1. bedient <fds-timeline>',
      '2. bedient <fds-project-map>',
    ])
      assert.ok(text.includes(word), word);
  });
  it('are only a matter of time where they are the same', () => {
    assert.deepEqual(idsOf(copiesOnPage, { copies: [copy, copy] }), ['notice copies-same']);
  });
  it('include a tag that stands there twice and runs once', () => {
    assert.deepEqual(idsOf(copiesOnPage, { scripts: [script, script] }), [
      'ok copies-one',
      'notice copies-tag-twice',
    ]);
  });
});

describe('integrity', () => {
  const pinned = {
    ...script,
    address: 'https://kit.example/fds/0.1.0/fds.classic.js',
    edition: 'classic',
    integrity: true,
  } as const;
  const judge = (changed: Partial<typeof script>): string[] =>
    idsOf(integrity, { scripts: [{ ...pinned, ...changed }] });
  it('is fine for a fixed version in one file, and where there is none', () => {
    assert.deepEqual(judge({}), ['ok integrity-pinned']);
    assert.deepEqual(judge({ integrity: false }), ['ok integrity-none']);
  });
  it('needs crossorigin from another server only', () => {
    assert.deepEqual(judge({ crossorigin: false }), ['fault integrity-crossorigin']);
    assert.deepEqual(judge({ crossorigin: false, sameOrigin: true }), ['ok integrity-pinned']);
  });
  it('is a notice at a floating address and for the edition in parts', () => {
    for (const part of ['0', '0.1']) {
      const address = `https://kit.example/fds/${part}/fds.classic.js`;
      assert.deepEqual(judge({ address }), ['notice integrity-floating']);
    }
    assert.deepEqual(judge({ edition: 'module' }), ['notice integrity-partly']);
  });
});

describe('files of the kit', () => {
  const address = 'https://kit.example/fds/chunks/timeline-a.js';
  const took = 5;
  const cases = [
    [{ answer: 'answered', status: 404, type: 'text/plain', took }, 'files-status', /404/],
    [{ answer: 'answered', status: 200, type: 'text/html', took }, 'files-type', /text\/html/],
    [{ answer: 'answered', status: 200, type: 'text/javascript', took }, 'files-now', /Eben/],
    [{ answer: 'cors', took }, 'files-cors', /anderen Seiten/],
    [{ answer: 'policy', took }, 'files-policy', /Policy/],
    [{ answer: 'unreachable', took }, 'files-gone', /nicht zu erreichen/],
    [{ answer: 'timeout', took }, 'files-gone', /nicht zu erreichen/],
  ] as const;
  it('are fine where none is missing', () => {
    assert.deepEqual(idsOf(kitFiles), ['ok files-there']);
  });
  for (const [probe, id, words] of cases) {
    it(`are at fault: ${id} (${probe.answer})`, () => {
      const [finding] = findingsOf(kitFiles, { files: [{ address, probe }] });
      assert.equal(finding?.id, id);
      assert.equal(finding?.state, 'fault');
      assert.ok(finding?.explanation.includes(address));
      assert.match(finding?.explanation ?? '', words);
      assert.ok(finding?.remedy);
    });
  }
});

describe('the browser', () => {
  it('is fine where it can do everything', () => {
    assert.deepEqual(idsOf(browser), ['ok browser-able']);
  });
  it('is a notice where it is old, where functions were replaced, and where the script came late', () => {
    const page = { ...healthy.page, lacking: ['light-dark()'], patched: ['Array.from'] };
    const scripts = [{ ...script, arrived: 9000 }];
    const found = findingsOf(browser, { page, scripts });
    assert.deepEqual(
      found.map(({ id }) => id),
      ['browser-old', 'browser-patched', 'script-late'],
    );
    assert.match(found[1]?.explanation ?? '', /Array\.from/);
    assert.match(found[2]?.explanation ?? '', /9 Sekunden/);
  });
});

describe('lines that ask for modules early', () => {
  const address = 'https://kit.example/fds/chunks/core-0.1.0.js';
  const fitting = { address, version: '0.1.0' };
  const stale = { address: address.replace('0.1.0', '0.0.9'), version: '0.0.9' };

  it('are not spoken of where there are none', () => {
    assert.deepEqual(idsOf(earlyLines), []);
  });
  it('are fine where they name the version that runs', () => {
    assert.deepEqual(idsOf(earlyLines, { lines: [fitting] }), ['ok lines-fit']);
  });
  it('are told of where an update has left them behind', () => {
    const lines = [fitting, stale];
    assert.deepEqual(idsOf(earlyLines, { lines }), ['notice lines-stale']);
    assert.match(
      findingsOf(earlyLines, { lines })[0]?.explanation ?? '',
      /core-0\.0\.9\.js.*0\.1\.0/,
    );
  });
  it('are known by the folder of the kit, also of another version, and no others', () => {
    const copy = { base: 'https://kit.example/fds/1.5.0/', version: '1.5.0' };
    for (const [module, isOurs] of [
      ['https://kit.example/fds/1.5.0/chunks/core-1.4.2.js', true],
      ['https://kit.example/fds/1.4.2/chunks/core-1.4.2.js', true],
      ['https://kit.example/shop/1.4.2/chunks/core-1.4.2.js', false],
    ] as const) {
      assert.equal(isOfCopy(module, '1.4.2', copy), isOurs, module);
    }
  });
});
