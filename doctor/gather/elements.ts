/** The elements of a page with the code that they run. */
import { copies, type Copy } from '../copies.js';
import type { ElementSeen } from '../observations.types.js';
import { factsOf } from './element-facts.js';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Waits for something for so long, in milliseconds. */
const PATIENCE = 3000;

const later = (ms: number): Promise<'late'> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve('late');
    }, ms);
  });

async function ownerOf(tag: string, all: readonly Copy[]): Promise<ElementSeen['owner']> {
  if (!customElements.get(tag)) return 'none';
  let index = 0;
  for (const copy of all) {
    if (await copy.owns(tag)) return index;
    index += 1;
  }
  return 'foreign';
}

/**
 * Why the code of a tag is not there: loads it again, since what the script tag was told is lost.
 * Undefined where it came this time.
 */
async function loadErrorOf(name: string, [copy]: readonly Copy[]): Promise<string | undefined> {
  try {
    const load = copy?.loaders[name];
    if (!load) return undefined;
    const came = await Promise.race([load(), later(PATIENCE)]);
    return came === 'late' ? `no answer within ${PATIENCE / 1000} s` : undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** How an element is spoken of: its tag, its id, or else its number among those with the tag. */
function labelsOf(elements: readonly Element[]): string[] {
  const total = new Map<string, number>();
  for (const { localName } of elements) total.set(localName, (total.get(localName) ?? 0) + 1);
  const seen = new Map<string, number>();
  return elements.map(({ id, localName }) => {
    const number = (seen.get(localName) ?? 0) + 1;
    seen.set(localName, number);
    if (id) return `<${localName} id="${id}">`;
    return (total.get(localName) ?? 0) > 1 ? `<${localName}> (${number})` : `<${localName}>`;
  });
}

/** What is known of the elements, in their order. */
export async function seeElements(elements: readonly Element[]): Promise<ElementSeen[]> {
  const all = copies();
  const labels = labelsOf(elements);
  const tags = [...new Set(elements.map(({ localName }) => localName))];
  const codes = new Map(
    await Promise.all(
      tags.map(async (tag) => {
        const owner = await ownerOf(tag, all);
        const loadError = owner === 'none' ? await loadErrorOf(tag.slice(4), all) : undefined;
        return [tag, { owner, ...(loadError !== undefined && { loadError }) }] as const;
      }),
    ),
  );
  return elements.map((element, index) => ({
    ...factsOf(element, labels[index] ?? ''),
    ...(codes.get(element.localName) ?? { owner: 'none' }),
  }));
}

/** Whether every element shows data, or that there are none. */
function isSettled(elements: readonly Element[]): boolean {
  return elements.every(({ localName, shadowRoot }) => {
    if (localName === 'fds-strategy') return shadowRoot !== null;
    return shadowRoot?.querySelector('[part~="body"], [part~="failed"]') != null;
  });
}

/** Waits until the elements show what they will show, or no longer than is polite. */
export async function whenSettled(elements: () => readonly Element[]): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !isSettled(elements()); waited += 100) {
    await later(100);
  }
}
