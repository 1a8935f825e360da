/** The manual's protocol of accessibility, and the page of what Orca says: complete, and true to its files. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { widgetNames } from '../../src/catalogue.js';
import { criteria } from '../../stories/manual/accessibility/criteria.js';
import { heuristics } from '../../stories/manual/accessibility/heuristics.js';
import { lastRun, protocolIn, untested } from '../../stories/manual/accessibility/protocol.js';
import { statementText } from '../../stories/manual/accessibility/statement.js';
import { keyName, partsOf, sceneNames } from '../../stories/manual/heard/heard-texts.js';

const { scenes } = (await import(
  new URL('../../scripts/speech/scenes.mjs', import.meta.url).href
)) as { scenes: readonly { readonly name: string }[] };

describe('the protocol of accessibility', () => {
  it('has all criteria of WCAG 2.2, A and AA, and all heuristics of Chartability', () => {
    assert.equal(criteria.length, 55);
    assert.equal(new Set(criteria.map(({ number }) => number)).size, 55);
    assert.equal(criteria.filter(({ level }) => level === 'AA').length, 24);
    assert.equal(heuristics.length, 50);
    assert.equal(heuristics.filter(({ isCritical }) => isCritical).length, 14);
  });

  it('names for what is tested a way, and tests that exist', () => {
    for (const { name, result, ways, proofs, gap } of [...criteria, ...heuristics]) {
      const isTested = result === 'met' || result === 'partly';
      assert.equal(ways.length > 0, isTested, name.de);
      for (const proof of proofs) assert.ok(existsSync(proof), `${name.de}: ${proof}`);
      if (ways.includes('machine')) assert.ok(proofs.length > 0, name.de);
      if (result === 'partly') assert.ok(gap, `${name.de}: what is not tested?`);
    }
  });

  it('speaks of each widget, in both languages, and leaves no critical heuristic untested', () => {
    for (const locale of ['de', 'en'] as const) {
      const all = protocolIn(locale);
      assert.equal(all.length, widgetNames.length);
      for (const widget of all) {
        assert.deepEqual([widget.criteria.length, widget.heuristics.length], [55, 50]);
        const counts = Object.values(widget.critical);
        assert.equal(
          counts.reduce((sum, count) => sum + count),
          14,
        );
        assert.equal(widget.critical.open, 0, widget.name);
      }
    }
  });

  it('says when and with what it was tested, and what was not', () => {
    assert.match(lastRun.date, /^\d{4}-\d\d-\d\d$/);
    assert.ok(Object.values(lastRun.programs).every((version) => /^\d/.test(version)));
    const names = untested.map(({ en }) => en).join();
    for (const each of ['NVDA', 'JAWS', 'VoiceOver', 'people']) assert.ok(names.includes(each));
    const text = statementText();
    for (const each of ['EN 301 549', 'NVDA', 'JAWS', 'VoiceOver', 'Selbstbewertung']) {
      assert.ok(text.includes(each), each);
    }
  });
});

describe('the page of what Orca says', () => {
  const folder = 'test/speech/heard';
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it('has a name for every scene that is or may be written down', () => {
    const known = Object.keys(sceneNames).sort();
    assert.deepEqual(known, scenes.map(({ name }) => name).sort());
    assert.ok(files.length > 0);
    for (const file of files) assert.ok(sceneNames[basename(file, '.txt')], file);
  });

  it('shows all that stands in the files', () => {
    for (const file of files) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('['));
      const parts = partsOf(text);
      assert.equal(parts[0]?.key, '', file);
      assert.deepEqual(
        parts.flatMap(({ said }) => said),
        lines.map((line) => line.trim()),
        file,
      );
    }
  });

  it('names keys as they stand on a keyboard', () => {
    assert.equal(keyName('Return', 'de'), 'Eingabe');
    assert.equal(keyName('alt+shift+Down', 'de'), 'Alt + Umschalt + Pfeil runter');
    assert.equal(keyName('p', 'en'), 'p');
  });
});
