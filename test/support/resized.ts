/** Feeds of other lengths than the shipped one, in all texts alike. */
import type { LooseFeed } from '../../stories/fixtures/models.js';

/** Keys that hold text for readers, in German or with the suffix of a language. */
const TEXT = /^(text|summary|title|label|motto|name|measures)(_en)?$/;

/** Shorter texts are names, which do not grow with what is said of them. */
const SHORT = 12;

function resize(text: string, factor: number): string {
  const words = text.split(' ');
  const wanted = Math.max(Math.round(words.length * factor), 1);
  return Array.from({ length: wanted }, (_, n) => words[n % words.length]).join(' ');
}

function walk(value: unknown, factor: number, key = ''): unknown {
  if (typeof value === 'string') {
    return TEXT.test(key) && value.length > SHORT ? resize(value, factor) : value;
  }
  if (Array.isArray(value)) return value.map((each) => walk(each, factor, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, walk(each, factor, name)]),
  );
}

/** A feed whose texts have `factor` times as many words. */
export function resized(feed: LooseFeed, factor: number): LooseFeed {
  return walk(feed, factor) as LooseFeed;
}
