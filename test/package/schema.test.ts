/** The published JSON Schema, read by a validator that is not ours. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readJson } from './dist.js';

const schema = readJson<Record<string, unknown>>('dist/feed.v1.schema.json');
const feed = readJson<Record<string, unknown>>('dist/feed.v1.json');
const lists = ['sources', 'layers', 'goals', 'categories', 'leitlinien', 'topics', 'actors'];
const more = ['projects', 'scopes', 'events', 'figures'];

describe('feed.v1.schema.json', () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  const problems = (data: unknown): string[] => {
    validate(data);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
  };

  it('is a schema with a name', () => {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(typeof schema['$id'], 'string');
    assert.equal(typeof schema['title'], 'string');
    assert.equal(typeof schema['description'], 'string');
  });

  it('accepts the shipped feed', () => {
    assert.deepEqual(problems(feed), []);
  });

  it('accepts the smallest feed, and keys it does not know', () => {
    const smallest = { version: 1, updated: '2026-11-21T00:00:00Z' };
    assert.deepEqual(problems(smallest), []);
    assert.deepEqual(problems({ ...smallest, surprise: [1] }), []);
  });

  const broken = {
    'another version': { ...feed, version: 2 },
    'a feed without date': { ...feed, updated: undefined },
    'a record without id': { ...feed, projects: [{ title: 'x' }] },
    'an id with a blank': { ...feed, projects: [{ id: 'a b', title: 'x' }] },
    'a list that is none': { ...feed, events: {} },
  };
  for (const [name, data] of Object.entries(broken)) {
    it(`refuses ${name}`, () => {
      assert.notEqual(problems(JSON.parse(JSON.stringify(data))).length, 0);
    });
  }
});

describe('feed.v1.json', () => {
  it('holds every list, none of them empty', () => {
    for (const name of [...lists, ...more]) {
      const list = feed[name];
      assert.ok(Array.isArray(list) && list.length > 0, name);
    }
    assert.equal(typeof feed['vision'], 'object');
    assert.equal(typeof feed['voting'], 'object');
  });
});
