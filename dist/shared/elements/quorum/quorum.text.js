import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import { MEMBERS } from '../../voting/council.js';
import { VOTES, votersOf } from '../../voting/votes.js';
import { problemWords } from './quorum.problems.js';
import { changeWords, keyName, outcomeWords, otherKeyWords, ruleWords, bindingWords, namesOf } from './quorum.words.js';

/** A vote as plain text, for mails and minutes. */
/** Who votes how, a line for each vote that somebody has cast. */
function voteLines(saying) {
    const { layout, strings, lang } = saying;
    const known = MEMBERS.filter((id) => layout.council.actors.has(id));
    return VOTES.flatMap((vote) => {
        const voters = votersOf(layout.state.votes, vote, known);
        if (voters.length === 0)
            return [];
        const { members } = quorumMoreStrings[lang];
        return [members(strings.vote[vote], voters.length, namesOf(saying, voters))];
    });
}
/** All that the panel says, line by line. */
function voteText(saying) {
    const { layout, strings } = saying;
    const { rule, record, verdict } = layout;
    const change = changeWords(saying);
    const key = record && rule.kind !== 'recommendation' ? [`${strings.key}: ${keyName(saying, record)}`] : [];
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

export { voteText };
