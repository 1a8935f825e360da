import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { describeProject, projectFile, type ProjectField } from '../../src/describe/project.js';
import { factsOf } from '../../src/describe/facts.js';
import { plainField } from '../../src/describe/plain-value.js';
import { fileHead, fileRow } from '../../src/describe/table.js';
import { columnsFor } from '../../src/elements/project-list/project-list.layout.js';
import type { Language } from '../../src/i18n/language.js';
import { languages } from '../../src/texts/languages.js';
import { modelFrom } from '../../stories/fixtures/models.js';

const model = modelFrom({
  areas: [
    { id: 'efa', title: 'EfA – Einer für Alle' },
    { id: 'noots', title: 'NOOTS' },
  ],
  projects: [
    {
      id: 'whole',
      title: 'Ganz',
      areas: ['noots', 'efa', 'noots'],
      form: 'pre-project',
      municipal: true,
      milestones: [
        { date: '2026-03', title: 'Abnahme', title_en: 'Acceptance', status: 'done' },
        { title: 'Betrieb', status: 'planned' },
        { date: 'bald', title: 'Ausbau' },
      ],
    },
    { id: 'bare', title: 'Bloß' },
    { id: 'odd', title: 'Seltsam', form: 'miracle', municipal: 'vielleicht', areas: ['gone'] },
    { id: 'none', title: 'Ohne', municipal: false },
  ],
});

/** A field of a project as it stands in a file. */
function said(id: string, key: ProjectField, lang: Language = 'de'): unknown {
  const project = model.find('project', id);
  assert.ok(project);
  const telling = { model, lang };
  return plainField(describeProject(project, key, telling), telling);
}

const terms = (id: string): string[] =>
  factsOf({ model, lang: 'de' }, { type: 'project', id }).map(({ term }) => term);

describe('what a project says of itself since 1.1', () => {
  before(() => languages.load('en'));

  it('is told with the names of areas, each once, in the order of the record', () => {
    assert.equal(said('whole', 'areas'), 'NOOTS, EfA – Einer für Alle');
  });

  it('is told in words: form, municipalities, milestones with date and status', () => {
    assert.equal(said('whole', 'form'), 'Vorprojekt');
    assert.equal(said('whole', 'form', 'en'), 'Pre-project');
    assert.equal(said('whole', 'municipal'), 'ja');
    assert.equal(said('none', 'municipal'), 'nein');
    assert.equal(
      said('whole', 'milestones'),
      '2026-03: Abnahme (erfolgt); Betrieb (geplant); Ausbau (im Feed nicht lesbar)',
    );
    assert.match(String(said('whole', 'milestones', 'en')), /^2026-03: Acceptance \(done\)/);
  });

  it('is left out where the feed does not say it, and is said to be unreadable where it did', () => {
    const added = ['Themenbereiche', 'Form der Umsetzung', 'Kommunen beteiligt', 'Meilensteine'];
    assert.deepEqual(
      terms('whole').filter((term) => added.includes(term)),
      added,
    );
    assert.deepEqual(
      terms('bare').filter((term) => added.includes(term)),
      [],
    );
    for (const key of ['areas', 'form', 'municipal'] as const) {
      assert.match(String(said('odd', key)), /nicht lesbar/, key);
      assert.equal(said('bare', key), undefined, key);
    }
  });

  it('has a column of files for each, and one of the list only where the shown rows have areas', () => {
    const telling = { model, lang: 'de' } as const;
    const head = fileHead('project', projectFile, telling);
    const whole = model.find('project', 'whole');
    assert.ok(whole);
    const row = fileRow(projectFile, (key) => describeProject(whole, key, telling), telling);
    assert.equal(row[head.indexOf('Themenbereiche')], 'NOOTS, EfA – Einer für Alle');
    assert.equal(row[head.indexOf('Kommunen beteiligt')], 'ja');
    const columns = columnsFor(model, [whole]).map(({ field }) => field);
    assert.ok(columns.includes('areas'));
    const bare = model.find('project', 'bare');
    assert.ok(bare);
    const without = columnsFor(model, [bare]).map(({ field }) => field);
    assert.equal(without.includes('areas'), false);
  });
});
