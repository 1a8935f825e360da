/** Tags: whether they are there, known, alive, in the right place, and seen. */
import type { MainLanguage } from '../../src/i18n/language.js';
import type { Check, Finding } from '../findings.types.js';
import { nearest } from '../nearest.js';
import type { ElementSeen, UnknownSeen } from '../observations.types.js';
import { about, say } from '../say.js';
import { NAMES } from '../vocabulary.js';

const TWIN = '<div data-fds="timeline"><a href="…">…</a></div>';

/** Says which of the kit's elements are on the page, and what an editor's system has made of them. */
export const presence: Check = ({ elements, page, unknown }, lang) => {
  const widgets = elements.filter(({ name }) => name !== 'strategy');
  const escaped = page.escaped > 0 ? [say('presence-escaped', lang)] : [];
  if (widgets.length > 0) {
    const list = widgets.map(({ label }) => label).join(', ');
    const row = widgets.length === 1 ? 'presence-found-one' : 'presence-found';
    const values = { count: widgets.length, list };
    return [...escaped, say(row, lang, values, { id: 'presence-found' })];
  }
  // A misspelt or escaped tag is reason enough.
  if (page.escaped > 0 || unknown.length > 0) return escaped;
  return [say('presence-none', lang, {}, { code: TWIN })];
};

/** How a name is written into a page. */
const written = (name: string, twin: boolean): string =>
  twin ? `data-fds="${name}"` : `<${name}>`;

function misspelt({ count, name, twin }: UnknownSeen, lang: MainLanguage): Finding {
  const known = twin ? NAMES : NAMES.map((each) => `fds-${each}`);
  const near = nearest(name, known);
  const list = known.map((each) => written(each, twin)).join(', ');
  const meant = near ? written(near, twin) : '';
  const remedies = {
    de: near ? `Meinten Sie ${meant}?` : `Es gibt: ${list}.`,
    en: near ? `Did you mean ${meant}?` : `There are: ${list}.`,
  };
  const values = { tag: written(name, twin), count, remedy: remedies[lang] };
  const row = count === 1 ? 'unknown-name-one' : 'unknown-name';
  return say(row, lang, values, { id: 'unknown-name' });
}

/** Asks "did you mean …?" for each tag and twin that the kit does not know. */
export const unknownNames: Check = ({ unknown }, lang) =>
  unknown.map((each) => misspelt(each, lang));

/** One finding for all elements of a tag, which share their code. */
function codeOf({ loadError, name, owner }: ElementSeen, lang: MainLanguage): Finding | undefined {
  const tag = `<fds-${name}>`;
  if (owner === 'foreign') return say('code-foreign', lang, { tag });
  if (owner !== 'none') return undefined;
  if (loadError === undefined) return say('code-missing', lang, { tag });
  return say('code-failed', lang, { tag, error: loadError }, { id: 'code-missing' });
}

/** Names tags without code and tags that belong to somebody else. */
export const elementCode: Check = ({ elements }, lang) => {
  // In a shadow root of the page the script tag does not look: that has a finding of its own.
  const looked = elements.filter(({ inShadow, owner }) => !inShadow || owner !== 'none');
  const byName = new Map(looked.map((element) => [element.name, element]));
  const bad = [...byName.values()].flatMap((element) => {
    const finding = codeOf(element, lang);
    const first = elements.findIndex(({ name }) => name === element.name);
    return finding ? [about(first, finding)] : [];
  });
  return bad.length > 0 || looked.length === 0 ? bad : [say('code-there', lang)];
};

type Misplaced = 'missing' | 'other' | 'widget' | 'shadow' | 'source' | 'strategy' | 'lonely';

/** What is wrong with an element's place, each with the detail that its text names. */
function misplaced(element: ElementSeen): readonly (readonly [Misplaced, string])[] {
  const { attributes, inShadow, inStrategy, insideWidget, members, name, owner, target } = element;
  const isStrategy = name === 'strategy';
  const hasSource = !isStrategy && !!attributes['src'];
  const cases: readonly (readonly [Misplaced, boolean, (string | undefined)?])[] = [
    ['missing', target === 'missing', attributes['for']],
    ['other', target === 'other', attributes['for']],
    ['widget', !!insideWidget, insideWidget],
    ['shadow', inShadow && owner === 'none'],
    ['source', hasSource && (inStrategy || target === 'strategy')],
    ['strategy', isStrategy && inStrategy],
    ['lonely', isStrategy && members === 0],
  ];
  return cases.filter(([, is]) => is).map(([kind, , detail = '']) => [kind, detail]);
}

/** Names what stands in the wrong place, or refers to nothing. */
export const placement: Check = ({ elements }, lang) => {
  const bad = elements.flatMap((element, index) =>
    misplaced(element).map(([kind, detail]) =>
      about(index, say(`placement-${kind}`, lang, { label: element.label, detail })),
    ),
  );
  return bad.length > 0 || elements.length === 0 ? bad : [say('placement-good', lang)];
};

function unseen({ hidden, label, shown: state }: ElementSeen, lang: MainLanguage): Finding[] {
  const findings: Finding[] = [];
  if (state === 'none' || state === 'loading' || state === 'failed' || state === 'broken') {
    findings.push(say(`shown-${state}`, lang, { label }));
  }
  if (hidden) findings.push(say(`hidden-${hidden.why}`, lang, { label, by: hidden.by }));
  return findings;
}

/** Names each widget that shows no data, or that cannot be seen. */
export const shown: Check = ({ elements, feeds }, lang) => {
  const bad = elements.flatMap((element, index) =>
    unseen(element, lang).map((finding) => about(index, finding)),
  );
  if (bad.length > 0 || !elements.some((element) => element.shown === 'data')) return bad;
  if (elements.some(({ owner }) => owner === 'none')) return bad;
  // Drawn, and yet without a record: the check of the feed says so.
  return feeds.some(({ records }) => records === 0) ? bad : [say('shown-data', lang)];
};
