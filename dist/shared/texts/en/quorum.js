import { inEnglish as inEnglish$1 } from '../../i18n/format-number.js';
import { inEnglish } from './sources.js';

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const laender = (n) => `${WORDS[n] ?? inEnglish$1(n)} ${n === 1 ? 'Land' : 'Länder'}`;
const either = (texts) => texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`;
const SUBJECTS = {
    decision: 'The decision',
    standard: 'The decision on the standard',
    network: 'The decision on the connecting network',
    other: 'The decision',
    recommendation: 'The recommendation',
};
function groupWords({ size, groups, working, examples, always }) {
    if (working === groups)
        return size === 1 ? ', whichever' : ', whichever they are';
    if (working <= examples.length)
        return `: ${either(examples)}`;
    const unit = size === 1 ? 'Länder' : 'possible groups';
    const among = always && size > 1 ? `; ${always} must be among them` : '';
    return `. ${inEnglish$1(working)} of ${inEnglish$1(groups)} ${unit} are enough, for example ${examples[0] ?? ''}${among}`;
}
const SOME_LOST = 'Not all bodies were readable in the feed.';
const en = {
    heading: 'How a decision is made',
    needs: (quorum) => `A decision needs ${quorum}.`,
    tryIt: 'Cast the votes yourself and see what follows.',
    rule: (count, share) => `the Bund and at least ${laender(count)} that together bear at least ${share} of the Länder’s funding shares`,
    fraction: (part, of) => (part === '2' && of === '3' ? 'two thirds' : `${part}/${of}`),
    empty: 'The data contain no voting rule.',
    unreadable: 'The voting rule could not be read in the feed.',
    kind: 'Kind of decision',
    kinds: {
        decision: 'Decision (standard case)',
        standard: 'IT interoperability or IT security standard',
        network: 'Decision on the connecting network',
        other: 'Other decision that is to be binding',
        recommendation: 'Recommendation',
    },
    bindsAgreeing: 'The decision provides that it binds those who approve',
    key: 'Share key',
    preset: 'Example',
    own: 'your own votes',
    presets: {
        all: 'all approve',
        smallest: 'the smallest majority that carries',
        largest: 'the Bund and the five largest Länder',
        noBund: 'all Länder without the Bund',
        north: 'the Bund and the eight northern Länder',
        south: 'the Bund and the eight southern Länder',
        nobody: 'nobody is there',
    },
    random: 'Random',
    bund: 'Bund',
    board: 'Votes of the Bund and the Länder',
    hint: 'Pressing changes the vote. Keyboard: arrows move; J or Y, N, E, A for yes, no, abstention, absent.',
    vote: { yes: 'yes', no: 'no', abstain: 'abstention', absent: 'absent' },
    short: { yes: 'yes', no: 'no', abstain: 'abst.', absent: 'abs.' },
    voteOf: (name) => `Vote: ${name}`,
    percent: (number) => `${number}%`,
    noShare: 'share not given',
    unreadShare: 'share not readable',
    bundShare: 'no share under the key, but indispensable',
    absent: 'not in the data',
    showLand: 'Show this Land',
    showBund: 'Show the Bund',
    outcome: (kind, outcome) => outcome === 'carries'
        ? `${SUBJECTS[kind]} is carried.`
        : outcome === 'fails'
            ? `${SUBJECTS[kind]} is not carried.`
            : 'This cannot be decided.',
    answer: { met: 'met', unmet: 'not met', unknown: 'open' },
    rules: 'Rule by rule',
    ruleNames: {
        bund: 'Bund',
        laender: 'Number of Länder',
        share: 'Shares of the Länder',
        majority: 'Simple majority of those present',
    },
    bundAnswer: {
        met: 'The Bund approves.',
        unmet: 'The Bund does not approve; without it nothing is carried.',
        unknown: 'The data do not say clearly who votes for the Bund.',
    },
    laenderAnswer: (yes, needed) => {
        const count = `${inEnglish$1(yes)} of 16 Länder ${yes === 1 ? 'approves' : 'approve'}`;
        if (needed === undefined)
            return `${count}; how many are needed is not known.`;
        const lacking = yes < needed ? `; ${laender(needed - yes)} missing` : '';
        return `${count}, at least ${inEnglish$1(needed)} are needed${lacking}.`;
    },
    shareAnswer: (yes, fraction, missing) => `Those who approve bear ${yes}, at least ${fraction} are needed${missing === undefined ? '' : `; at least ${missing} percentage points are missing`}.`,
    noFraction: (yes) => `Those who approve bear ${yes}; how much is needed is not known.`,
    badKey: 'This key cannot be relied on for a calculation.',
    reckoned: (of, yes, left, part, right, isEnough) => `Exactly: ${of}\u00a0×\u00a0${yes} = ${left}, ${isEnough ? 'at least' : 'less than'} ${part}\u00a0×\u00a0100\u00a0= ${right}.`,
    majorityAnswer: (yes, no, present, answer) => {
        if (present === 0)
            return 'Nobody is there.';
        const count = `${inEnglish$1(yes)} of ${inEnglish$1(present)} present approve, ${inEnglish$1(no)} are against`;
        if (answer === 'met')
            return `${count}: that is more than half.`;
        if (answer === 'unmet')
            return `${count}: there are not more for it than against it.`;
        return `${count}. This is not certainly a majority: the sources do not say how abstentions count, or the members are not known.`;
    },
    source: 'Source:',
    page: 'p.',
    section: inEnglish,
    binds: 'Whom does it bind?',
    binding: (kind, binding, agreeing) => {
        switch (binding) {
            case 'all':
                return kind === 'standard'
                    ? 'The Bund and all 16 Länder, as far as the standard is necessary for data exchange – also those that did not approve.'
                    : 'The Bund and all 16 Länder: all have approved.';
            case 'network':
                return 'The Bund and the Länder under a special rule of the IT-NetzG (section 4(3)).';
            case 'agreeing':
                return `Only those who have approved: ${agreeing}.`;
            case 'unanimity':
                return 'This is open: nobody is against it, but not all approve. The sources do not say whether that is unanimous.';
            case 'unknown':
                return 'This cannot be said.';
            case 'nobody':
                if (kind === 'recommendation')
                    return 'Nobody: recommendations are not binding.';
                return kind === 'other'
                    ? 'Nobody: the decision is not unanimous and does not provide that it binds those who approve.'
                    : 'Nobody directly: in the standard case a decision does not bind the Bund and the Länder.';
        }
    },
    nothing: 'Nobody: nothing is carried.',
    unanimous: 'Other decisions may be binding if they are unanimous or provide for it: see “Kind of decision”.',
    missing: 'What is missing?',
    missingStep: (step) => {
        const { size, needsBund } = step;
        if (size === 0)
            return 'Only the Bund is missing.';
        const who = `${needsBund ? 'The Bund and at' : 'At'} least ${laender(size)}`;
        return `${who} ${size > 1 || needsBund ? 'are' : 'is'} missing${groupWords(step)}.`;
    },
    notAlone: (name, count, needed, share) => `${name} alone is not enough: that would be ${inEnglish$1(count)} of ${inEnglish$1(needed)} Länder needed, with ${share}.`,
    breaking: 'What would turn it?',
    breakingStep: (step) => `The Bund no longer approving, or at least ${laender(step.size)}${groupWords(step)}.`,
    either,
    otherKey: (label, outcome) => `The result depends on the key. Under “${label}” it ${outcome === 'carries' ? 'is carried' : outcome === 'fails' ? 'is not carried' : 'cannot be decided'}.`,
    problem: {
        noBund: (isLost) => isLost ? `The Bund is not there. ${SOME_LOST}` : 'The Bund is not in the data.',
        severalBund: (count) => `The data name the Bund ${inEnglish$1(count)} times.`,
        missing: (names, count, isLost) => `${isLost ? `${SOME_LOST} Not there` : 'Not in the data'}: ${names}. How ${count === 1 ? 'this Land votes' : 'these Länder vote'} is not counted.`,
        extra: (names) => `No Land of Germany and therefore not counted: ${names}.`,
        noShare: (names) => `The key has no share for ${names}.`,
        unread: (names) => `The data give a share for ${names}, but it cannot be read.`,
        negative: (names) => `The key has a negative share for ${names}.`,
        sum: (sum) => `The shares add up to ${sum} instead of 100%.`,
        rounding: (sum) => `By rounding, the shares add up to ${sum}. Only what is certain all the same is decided.`,
        laender: (isLost) => isLost
            ? 'How many Länder must approve was not readable in the feed.'
            : 'The data do not say how many Länder must approve.',
        share: (isLost) => isLost
            ? 'Which part of the shares is needed was not readable in the feed.'
            : 'The data do not say which part of the shares is needed.',
        unknownKind: (word, used) => `“${word}” is no kind of decision. Used instead: ${used}.`,
        unknownKey: (word, used) => `The data have no key “${word}”. Used instead: ${used}.`,
    },
    said: (name, vote, outcome) => `${name}: ${vote}. ${outcome}`,
    views: 'View',
    view: { tiles: 'Tiles', table: 'Table' },
    analysis: 'Who can block, who is decisive, where do the figures come from?',
    notForecast: 'A calculating tool, not a forecast: it does not say how the Bund and the Länder really vote. It does not check whether enough members are present.',
};

export { en };
