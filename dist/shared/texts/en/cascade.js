import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { en as en$1 } from './counts.js';

const entries = en$1.project;
const NO_PLACE = {
    goal: 'link to a goal',
    leitlinie: 'link',
    topic: 'link',
    project: 'entry',
    lead: 'lead',
};
function placed({ leitlinie, topic, lead }) {
    return [
        leitlinie === undefined ? '' : `${inEnglish(leitlinie)} with a Leitlinie`,
        topic === undefined ? '' : `${inEnglish(topic)} with a focus topic`,
        lead === undefined ? '' : `${inEnglish(lead)} with a lead`,
    ]
        .filter(Boolean)
        .join(', ');
}
const REST = {
    goal: ['more goal', 'more goals'],
    leitlinie: ['more Leitlinie', 'more Leitlinien'],
    topic: ['more topic', 'more topics'],
    project: ['more entry', 'more entries'],
    lead: ['more body', 'more bodies'],
};
const en = {
    heading: 'From goal to practice',
    empty: 'The data have neither goals nor projects.',
    lead: (numbers) => {
        const what = placed(numbers);
        return `${entries(numbers.entries)}${what && `: ${what}`}.`;
    },
    origins: (official, editorial) => {
        if (editorial === 0)
            return 'All links to Leitlinien and topics are official.';
        if (official === 0) {
            return 'All links to Leitlinien and topics are the editors’ own; none of them is official.';
        }
        return `The links to Leitlinien and topics are official for ${inEnglish(official)}, the editors’ own for ${inEnglish(editorial)}.`;
    },
    onlyOfficialLead: (numbers, hidden) => {
        const what = placed(numbers);
        return `Official links only: of ${entries(numbers.entries)}, ${what ? `there remain ${what}` : 'the number remains'}. The editors’ links of ${entries(hidden)} are hidden.`;
    },
    leitlinienLeft: (count) => count === 1
        ? 'One Leitlinie has its goal from an official source.'
        : `${inEnglish(count)} Leitlinien have their goal from an official source.`,
    onlyOfficial: 'Official links only',
    views: 'View',
    view: { picture: 'Picture', list: 'List' },
    picture: 'From goal to lead',
    hint: 'How to use the picture: choose a box; the arrow keys lead from box to box.',
    widths: 'The wider a band, the more entries. An entry counts once everywhere: with several Leitlinien or leads in equal parts. What has no entry counts itself.',
    column: {
        goal: 'Goals',
        leitlinie: 'Leitlinien',
        topic: 'Topics',
        project: 'Entries',
        lead: 'Lead',
    },
    one: {
        goal: 'Goal',
        leitlinie: 'Leitlinie',
        topic: 'Focus topic',
        project: 'Entry',
        lead: 'Lead',
    },
    none: ({ level, count, lost }) => {
        const what = NO_PLACE[level];
        if (lost === 0)
            return `${entries(count)} without a published ${what}`;
        return lost === count
            ? `${entries(count)}: ${what} not readable in the feed`
            : `${entries(count)} without a published or readable ${what}`;
    },
    idle: (things, isPartial) => `${things} without ${isPartial ? 'readable ' : ''}entries`,
    noEntries: 'no entries',
    rest: (level, count) => plural('en', ...REST[level])(count),
    joint: 'joint lead',
    noLead: 'lead not published',
    noTopic: 'without a topic',
    legend: {
        label: 'Key',
        official: 'solid: official link',
        editorial: 'dashed: link of the editors',
        none: 'empty: without a published link',
    },
    fold: (all, editorial) => {
        if (editorial === 0)
            return entries(all);
        const some = editorial === all ? '' : `${inEnglish(editorial)} of them `;
        return `${entries(all)}, ${some}linked by the editors`;
    },
    unknownLevels: (words, known) => `${words}: no column of the cascade. There are ${known}.`,
};

export { en };
