/** A vote as plain text, for mails and minutes. */
import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import { MEMBERS } from '../../voting/council.js';
import { VOTES, votersOf } from '../../voting/votes.js';
import { problemWords } from './quorum.problems.js';
import type { Saying } from './quorum.scene.js';
import {
  bindingWords,
  changeWords,
  keyName,
  namesOf,
  otherKeyWords,
  outcomeWords,
  ruleWords,
} from './quorum.words.js';

/** Who votes how, a line for each vote that somebody has cast. */
function voteLines(saying: Saying): readonly string[] {
  const { layout, strings, lang } = saying;
  const known = MEMBERS.filter((id) => layout.council.actors.has(id));
  return VOTES.flatMap((vote) => {
    const voters = votersOf(layout.state.votes, vote, known);
    if (voters.length === 0) return [];
    const { members } = quorumMoreStrings[lang];
    return [members(strings.vote[vote], voters.length, namesOf(saying, voters))];
  });
}

/** All that the panel says, line by line. */
export function voteText(saying: Saying): string {
  const { layout, strings } = saying;
  const { rule, record, verdict } = layout;
  const change = changeWords(saying);
  const key =
    record && rule.kind !== 'recommendation' ? [`${strings.key}: ${keyName(saying, record)}`] : [];
  return [
    strings.heading,
    `${strings.kind}: ${strings.kinds[rule.kind]}`,
    ...key,
    '',
    ...voteLines(saying),
    '',
    outcomeWords(saying),
    ...problemWords(saying),
    ...otherKeyWords(saying),
    ...verdict.results.map((result) => {
      const { sentence, reckoned = '' } = ruleWords(saying, result);
      const head = `${strings.ruleNames[result.rule]} (${strings.answer[result.answer]})`;
      return `- ${head}: ${[sentence, reckoned].filter(Boolean).join(' ')}`;
    }),
    `${strings.binds} ${bindingWords(saying)}`,
    ...(change ? [`${change.heading} ${change.sentence}`] : []),
    '',
    strings.notForecast,
    '',
  ].join('\n');
}
