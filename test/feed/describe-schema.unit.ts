/** The JSON Schema as an editor reads it: no key without words, no text form without a message. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describeSchema } from '../../src/feed/describe-schema.js';
import { exampleTexts, feedTexts } from '../../src/feed/feed-texts.js';
import { jsonSchemaOf, type JsonSchema } from '../../src/feed/json-schema.js';
import { feedSchema } from '../../src/feed/schema.js';

const plain = jsonSchemaOf(feedSchema);
const schema = describeSchema(plain);

interface Visited {
  readonly path: string;
  readonly owner: string;
  readonly key: string;
  readonly schema: JsonSchema;
}

/** Every property of a schema, however deep. */
function properties(of: JsonSchema, path = '', owner = 'feed'): Visited[] {
  const { anyOf = [], items, properties: own = {} } = of;
  const inner = [...(anyOf as JsonSchema[]), ...(items ? [items as JsonSchema] : [])];
  return [
    ...inner.flatMap((each) => properties(each, path, owner)),
    ...Object.entries(own as Record<string, JsonSchema>).flatMap(([key, each]) => [
      { path: `${path}/${key}`, owner, key, schema: each },
      ...properties(each, `${path}/${key}`, key),
    ]),
  ];
}
const all = properties(schema);

/** Every schema with a key of its own, however deep. */
function schemasWith(key: string, of: unknown = schema): JsonSchema[] {
  if (typeof of !== 'object' || of === null) return [];
  const own = key in of && !Array.isArray(of) ? [of as JsonSchema] : [];
  const { examples: _examples, defaultSnippets: _snippets, ...rest } = of as JsonSchema;
  return [...own, ...Object.values(rest).flatMap((each) => schemasWith(key, each))];
}

describe('the described schema', () => {
  it('says of every key what it means, in both languages', () => {
    assert.ok(all.length > 250);
    for (const { path, schema: each } of all) {
      const { title, description, markdownDescription } = each;
      assert.match(String(title), /^\S.*[^.]$/, path);
      assert.match(String(description), /^\S.*\.$/, path);
      assert.match(String(markdownDescription), /^.+\.\n\n.+\.$/, path);
    }
  });

  it('says what is wrong of every text that must have a form', () => {
    const forms = schemasWith('pattern').filter(({ pattern }) => typeof pattern === 'string');
    assert.ok(forms.length > 40);
    for (const { pattern, patternErrorMessage } of forms) {
      assert.equal(typeof patternErrorMessage, 'string', String(pattern));
    }
    for (const { enum: values, errorMessage } of schemasWith('enum')) {
      for (const value of values as string[]) assert.ok(String(errorMessage).includes(value));
    }
  });

  it('has a beginning for every list and object, and examples that it accepts', () => {
    const ajv = new Ajv2020({ strict: false });
    let examples = 0;
    for (const { path, schema: each } of all) {
      const [value = each] = (each['anyOf'] ?? []) as JsonSchema[];
      if (value['type'] === 'array' || value['type'] === 'object') {
        const [snippet] = each['defaultSnippets'] as { body: unknown }[];
        assert.equal(Array.isArray(snippet?.body), value['type'] === 'array', path);
      }
      for (const example of (each['examples'] ?? []) as unknown[]) {
        examples += 1;
        assert.ok(ajv.validate(each, example), `${path}: ${JSON.stringify(example)}`);
      }
    }
    assert.ok(examples > 40);
  });

  it('asks neither more nor less than without words', () => {
    const ajv = new Ajv2020({ strict: false });
    const [bare, worded] = [ajv.compile(plain), ajv.compile(schema)];
    const smallest = { version: 1, updated: '2026-11-21T00:00:00Z' };
    const documents = [
      smallest,
      { ...smallest, version: 2 },
      { ...smallest, events: [{ id: 'a b', title: 'x' }] },
      { ...smallest, events: [{ id: 'a', title: 'x', date: '13.11.2024' }] },
      { ...smallest, projects: [{ id: 'a', title: 'x', kind: 'project' }] },
    ];
    for (const each of documents) assert.equal(worded(each), bare(each));
  });

  it('knows no key that the feed lacks', () => {
    const known = new Set(all.flatMap(({ owner, key }) => [`${owner}.${key}`, key]));
    for (const key of [...Object.keys(feedTexts), ...Object.keys(exampleTexts)]) {
      assert.ok(known.has(key), key);
    }
  });

  it('stops the build where a key has no words', () => {
    const odd = { type: 'object', properties: { surprise: { type: 'string' } } };
    assert.throws(() => describeSchema(odd), /feed\.surprise/);
  });
});
