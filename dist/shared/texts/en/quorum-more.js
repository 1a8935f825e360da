import { inEnglish } from '../../i18n/format-number.js';

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (n) => WORDS[n] ?? inEnglish(n);
const en = {
    member: 'Member',
    share: 'Share',
    vote: 'Vote',
    tableOf: 'Members with share and vote',
    counting: 'Counting …',
    noAnalysis: 'This cannot be counted: rule or key are not complete in the data.',
    equal: 'For a recommendation every member present counts the same.',
    basis: (all, carrying) => `The 16 Länder can approve or not in ${inEnglish(all)} ways. If the Bund approves, ${inEnglish(carrying)} of them carry.`,
    blocking: 'Who can block together?',
    bundBlocks: 'The Bund alone.',
    together: (size, groups) => {
        const who = size === 1 ? 'One Land alone' : `No Land alone, but ${inWords(size)} Länder together`;
        return `${who}${groups && `: ${groups}`}.`;
    },
    byShares: (sizes) => `Groups that block by their shares alone and in which no Land could be spared: ${sizes}.`,
    anyBlock: (size) => `Any ${inWords(size)} Länder: then too few approve.`,
    blockingCount: (size, count) => `${inEnglish(count)} ${count === 1 ? 'group' : 'groups'} of ${inEnglish(size)} ${size === 1 ? 'Land' : 'Länder'}`,
    decisive: 'How often is a vote decisive?',
    decisiveMeans: 'So often this one vote would turn the result if every conceivable vote of the 16 other members were equally likely (Banzhaf). It says something about the rule, nothing about how anybody votes or negotiates.',
    decisiveOf: (count, percent) => `about ${percent}% (${inEnglish(count)})`,
    decisiveColumn: (all) => `decisive in … of ${inEnglish(all)} votes`,
    sizes: 'How many Länder are enough?',
    sizeColumn: 'Länder',
    groupsColumn: 'possible groups',
    carryingColumn: 'of which carry',
    sizesMean: (least) => `With fewer than ${inEnglish(least)} Länder no group carries. Above that it depends on the shares.`,
    keyHeading: 'The key used',
    year: (year) => `Year: ${year}`,
    noYear: 'Year not given',
    sources: 'Rule, notes and sources',
    sameRule: 'Where the same rule applies',
    copyText: 'Copy the vote as text',
    text: 'The vote',
    copyLink: 'Copy a link to this vote',
    link: 'The link',
    printed: 'Print the vote',
    kindsHeading: 'Kinds of decision',
    example: 'Example: the smallest majority that carries',
    kindsMean: {
        decision: 'Approval by the Bund and the necessary majority of the Länder. Not directly binding in the standard case.',
        standard: 'The same majority. Binds the Bund and all Länder as far as the standard is necessary for data exchange.',
        network: 'The same majority. Regulated separately in the IT-NetzG (section 4(3)).',
        other: 'The same majority. Binds only if the decision is unanimous, or only those who approve if it provides for it.',
        recommendation: 'Simple majority of the members present. Binds nobody.',
    },
    members: (vote, count, names) => `${vote} (${inEnglish(count)}): ${names}`,
};

export { en };
