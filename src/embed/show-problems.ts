/** Says what is wrong with an address, and leads to what would be right. */
import { toMain, type Language } from '../i18n/language.js';
import { element } from './element.js';
import { landName } from './embed-laender.js';
import { queryWith, type EmbedProblem } from './embed-query.js';
import { embedTitle, isEmbedName } from './embed-widgets.js';
import { embedStrings } from './embed.strings.js';

/** What a value is called besides itself, where it has a name. */
function nameOf({ parameter }: EmbedProblem, value: string, lang: Language): string {
  if (parameter === 'widget' && isEmbedName(value)) return embedTitle(value, lang);
  return (parameter === 'land' && landName(value)) || '';
}

/** What a link is called that leaves the parameter out. */
function withoutIt({ parameter }: EmbedProblem, lang: Language): string {
  const { without, ownSource } = embedStrings[toMain(lang)];
  return parameter === 'src' ? ownSource : without;
}

function choice(problem: EmbedProblem, value: string, lang: Language, search: string): Node {
  const href = queryWith(search, problem.parameter, value);
  const name = nameOf(problem, value, lang);
  return element(
    'li',
    {},
    element('a', { href }, name || value || withoutIt(problem, lang)),
    name && ' ',
    name && element('code', {}, value),
  );
}

/** A paragraph and the choices. `search` is the address that the choices change. */
function problemNodes(problem: EmbedProblem, lang: Language, search: string): readonly Node[] {
  const { parameter, value, choices } = problem;
  const { wrong, wrongValue, missing, choose, goodSource } = embedStrings[toMain(lang)];
  const given = element('code', {}, `${parameter}=${value}`);
  const said = value
    ? element('p', {}, `${wrong[parameter] ?? wrongValue} `, given)
    : element('p', {}, missing);
  const list = choices.map((each) => choice(problem, each, lang, search));
  return [
    said,
    element('p', {}, parameter === 'src' ? goodSource : choose),
    element('ul', {}, ...list),
  ];
}

/** All problems, in a box; `undefined` if there are none. */
export function problemBox(
  problems: readonly EmbedProblem[],
  lang: Language,
  search: string,
): HTMLElement | undefined {
  const nodes = problems.flatMap((each) => problemNodes(each, lang, search));
  return nodes.length > 0 ? element('div', { class: 'problems' }, ...nodes) : undefined;
}
