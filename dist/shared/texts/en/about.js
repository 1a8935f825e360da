import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const decisions = plural('en', 'kind of decision', 'kinds of decision');
const rules = plural('en', 'basis', 'bases');
const steps = plural('en', 'step', 'steps');
const terms = plural('en', 'term', 'terms');
const papers = plural('en', 'document', 'documents');
const en = {
    heading: 'The strategy and who stands behind it',
    empty: 'The data say nothing about the strategy itself.',
    unreadable: 'What the data say about the strategy itself was not readable in the feed.',
    ofAll: 'This holds for all Länder alike.',
    sections: {
        summary: 'What it is about',
        decides: 'Who decides',
        implements: 'Who implements',
        others: 'Other bodies',
        legal: 'Legal frame',
        outlook: 'Next steps and what became of them',
        contacts: 'Contact points',
        glossary: 'Terms',
        cited: 'What the strategy cites',
    },
    without: (sections) => `The data hold nothing on: ${sections}.`,
    preamble: 'Preamble',
    roles: 'Roles in the strategy',
    tasks: 'Tasks',
    decisions: 'Kinds of decision',
    rule: 'How it is taken',
    binds: 'Whom it binds',
    noActor: 'body not published',
    level: {
        eu: 'European Union',
        constitution: 'Basic Law',
        treaty: 'State treaty',
        federal: 'Federal law',
        land: 'Land law',
    },
    noLevel: 'level not published',
    planned: 'Planned',
    status: 'Status',
    stepStatus: { done: 'done', planned: 'planned', unconfirmed: 'not confirmed' },
    noStatus: 'not published',
    footnote: (number) => `footnote ${number}`,
    mail: 'E-mail',
    about: 'See',
    source: 'Source:',
    gist: {
        duties: (name, titles) => `${name}: ${titles}.`,
        decisions: (count) => `${decisions(count)}.`,
        legal: (count, levels) => `${rules(count)}: ${levels}.`,
        outlook: (count, statuses, isOne) => {
            if (!statuses)
                return `${steps(count)}.`;
            return isOne && count > 1
                ? `${steps(count)}, all ${statuses}.`
                : `${steps(count)}: ${statuses}.`;
        },
        ofStatus: (count, status) => `${inEnglish(count)} ${status}`,
        glossary: (count, first, last) => count > 1 ? `${terms(count)} from “${first}” to “${last}”.` : `${terms(count)}: “${first}”.`,
        cited: (count) => `${papers(count)} from the footnotes of the strategy.`,
    },
    saveGlossary: 'Save the terms as CSV',
    columns: ['Term', 'Long form', 'Explanation', 'Note', 'Sources'],
    holds: { selected: 'holds what is chosen', linked: 'holds what is linked' },
};

export { en };
