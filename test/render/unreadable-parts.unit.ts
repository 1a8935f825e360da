/** What could not be read of single records is told where each stands, in plain HTML and in files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvRows as mapRows } from '../../src/elements/project-map/project-map.exports.js';
import { contributions } from '../../src/parts/narrowing-notice.js';
import { narrowModel } from '../../src/selection/narrow-model.js';
import { modelOf, rendered as render } from '../support/rendered.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

describe('leads that could not be read', () => {
  const { projects } = smallFeed() as { projects: JsonObject[] };
  const lost = { projects: projects.map((each) => ({ ...each, lead: 5 })) };

  it('leave no place without entries in the static map, nor any Land alone', async () => {
    const text = await render('project-map', lost);
    assert.match(text, /Saarland.{0,9}Dazu gibt es nichts Lesbares/);
    assert.doesNotMatch(text, /Kein Eintrag in den Daten|Führt keinen Eintrag/);
    const whole = await render('project-map', {});
    assert.match(whole, /Saarland.{0,9}Kein Eintrag in den Daten/);
    const land = modelOf(lost).find('actor', 'DE-SL');
    assert.ok(land);
    const narrowed = narrowModel(modelOf(lost), { land: land.id, filter: null });
    assert.match(contributions(narrowed, land, 'de'), /nichts Lesbares/);
    assert.match(contributions(modelOf(lost), land, 'de'), /Gezählt ist nur, was im Feed lesbar/);
    const silent = narrowModel(modelOf({}), { land: land.id, filter: null });
    assert.match(contributions(silent, land, 'de'), /nichts veröffentlicht/);
  });

  it('are told in each row of the table by themselves', () => {
    const model = modelOf({
      projects: [
        { id: 'a', title: 'A', lead: ['nobody'] },
        { id: 'b', title: 'B' },
      ],
    });
    const [, first, second] = mapRows(model, 'de');
    assert.equal(first?.[0], 'Federführung im Feed nicht lesbar');
    assert.equal(second?.[0], 'Federführung nicht veröffentlicht');
  });

  it('stand beside those that are known in the static map', async () => {
    const half = projects.map((each) => ({ ...each, lead: ['DE-HH', 'nobody'] }));
    const text = await render('project-map', { projects: half });
    assert.match(text, /weitere Federführung im Feed nicht lesbar/);
  });
});
