import { inEnglish } from '../../i18n/format-number.js';

const en = {
    mapCaption: (unit) => `Large number, filled squares: entries that the Land leads. Number with +, outlined squares: further entries in which it takes part. ${unit}. Everything is said in words below.`,
    laender: 'Länder',
    beside: 'Federation and other bodies',
    takesPartOnly: 'Leads no entry.',
    topics: 'Focus topics of the entries',
    idle: (n) => n === 1
        ? '1 more organisation in the data takes part in no entry.'
        : `${inEnglish(n)} more organisations in the data take part in no entry.`,
    noEntry: 'No entry in the data.',
};

export { en };
