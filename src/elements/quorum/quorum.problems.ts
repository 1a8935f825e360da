/** What of the data or the page does not fit, in sentences: nothing is decided silently. */
import { formatList } from '../../i18n/format.js';
import { shortName } from '../../parts/text.js';
import type { CouncilProblem } from '../../voting/council.js';
import { isDecisionKind } from '../../voting/rule.js';
import type { KeyProblem, ShareKey } from '../../voting/share-key.js';
import type { Saying } from './quorum.scene.js';
import { keyName, namesOf, percentWords } from './quorum.words.js';

function councilWords(saying: Saying, problem: CouncilProblem): string {
  const { strings, lang, layout } = saying;
  const words = strings.problem;
  const { members: isLost } = layout.lost;
  switch (problem.kind) {
    case 'no-bund':
      return words.noBund(isLost);
    case 'several-bund':
      return words.severalBund(problem.count);
    case 'missing':
      return words.missing(namesOf(saying, problem.laender), problem.laender.length, isLost);
    case 'extra':
      return words.extra(
        formatList(
          problem.actors.map((actor) => shortName(actor, lang)),
          lang,
        ),
      );
  }
}

function keyWords(saying: Saying, problem: KeyProblem, key: ShareKey): string {
  const words = saying.strings.problem;
  switch (problem.kind) {
    case 'no-share':
      return words.noShare(namesOf(saying, problem.laender));
    case 'unread':
      return words.unread(namesOf(saying, problem.laender));
    case 'negative':
      return words.negative(namesOf(saying, problem.laender));
    case 'sum': {
      const sum = percentWords(saying, problem.sum.units, key);
      return problem.isRounding ? words.rounding(sum) : words.sum(sum);
    }
  }
}

/** What the page asks for and the data do not have. */
function wishWords(saying: Saying): readonly string[] {
  const { layout, strings } = saying;
  const { state, record, isKeyUnknown, rule } = layout;
  const words = strings.problem;
  return [
    ...(isDecisionKind(state.kind)
      ? []
      : [words.unknownKind(state.kind, strings.kinds[rule.kind])]),
    ...(isKeyUnknown && record ? [words.unknownKey(state.key ?? '', keyName(saying, record))] : []),
  ];
}

/** All of it, for the vote that is shown. */
export function problemWords(saying: Saying): readonly string[] {
  const { council, quorum, key, rule, lost } = saying.layout;
  const words = saying.strings.problem;
  const members = council.problems.map((problem) => councilWords(saying, problem));
  if (rule.kind === 'recommendation') return [...wishWords(saying), ...members];
  return [
    ...wishWords(saying),
    ...members,
    ...(quorum.laender === undefined ? [words.laender(lost.laender)] : []),
    ...(quorum.share === undefined ? [words.share(lost.share)] : []),
    ...(key?.problems.map((problem) => keyWords(saying, problem, key)) ?? []),
  ];
}
