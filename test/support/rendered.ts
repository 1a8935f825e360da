/** The small feed with changes: as a model, and as the text of a widget in plain HTML. */
import assert from 'node:assert/strict';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { buildModel } from '../../src/model/build-model.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { runFds } from './program.js';
import { smallFeed, type JsonObject } from './small-feed.js';

/** The words of a widget's static form, white space folded. */
export async function rendered(name: string, changes: JsonObject): Promise<string> {
  const feeds = { 'feed.json': JSON.stringify(smallFeed(changes)) };
  const { code, out } = await runFds(['render', name, '--feed', 'feed.json'], feeds);
  assert.equal(code, 0);
  return out.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** The model. */
export function modelOf(changes: JsonObject): StrategyModel {
  const { feed } = parseFeed(smallFeed(changes));
  assert.ok(feed);
  return buildModel(feed);
}
