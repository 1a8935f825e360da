/** What the kit beside the assistant says of itself: its version and the hashes of its files. */
import { pageEnvironment } from '../src/context/page-environment.js';
import type { KitFacts } from './snippets/embed.types.js';

/** Nothing is known: the floating forms work all the same. */
export const UNKNOWN_FACTS: KitFacts = { version: '', files: {} };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Takes over what looks like `integrity.json`; anything else counts as nothing known. */
function toFacts(value: unknown): KitFacts {
  if (!isRecord(value) || typeof value['version'] !== 'string') return UNKNOWN_FACTS;
  const files = isRecord(value['files']) ? Object.entries(value['files']) : [];
  const hashes = files.filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && /^sha(256|384|512)-[A-Za-z0-9+/=]+$/.test(entry[1]),
  );
  return { version: value['version'], files: Object.fromEntries(hashes) };
}

/** Reads `integrity.json` in the kit's folder. Never rejects. */
export async function loadFacts(home: string): Promise<KitFacts> {
  try {
    const response = await pageEnvironment.fetch(new URL('integrity.json', home).href, {
      credentials: 'omit',
    });
    return response.ok ? toFacts(await response.json()) : UNKNOWN_FACTS;
  } catch {
    return UNKNOWN_FACTS;
  }
}
