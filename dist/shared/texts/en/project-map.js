import { inEnglish, formatNumber } from '../../i18n/format-number.js';
import { RELOAD } from '../reload.js';

const number = (n) => formatNumber(n, 'en');
const en = {
    heading: 'Who leads what?',
    lead: ({ projects, withLand, laender, laenderLeading }) => {
        const entries = `A Land leads ${number(withLand)} of ${number(projects)} ${projects === 1 ? 'entry' : 'entries'}`;
        if (laender === 0)
            return `${entries}.`;
        return `${entries}; ${inEnglish(laenderLeading)} of the ${inEnglish(laender)} ${laender === 1 ? 'Land is' : 'Länder are'} in the lead.`;
    },
    ownNote: (own, others) => {
        const known = own === 1
            ? '1 entry is known to be a project of the strategy'
            : `${own ? inEnglish(own) : 'No'} entries are known to be projects of the strategy`;
        if (others === 0)
            return `${known}.`;
        return `${known}; ${own ? 'the others' : 'they'} belong to ${others === 1 ? 'another field' : `${inEnglish(others)} other fields`}.`;
    },
    empty: 'The data hold no entries.',
    laender: 'Länder',
    views: 'View',
    view: { map: 'Map', tiles: 'Tiles', list: 'List' },
    keys: 'Arrow keys move from Land to Land, Enter selects.',
    mapLoading: 'Loading the map …',
    mapFailed: `The map could not be loaded. Tiles are shown instead. ${RELOAD.en}`,
    viewFailed: `The selected view could not be loaded. ${RELOAD.en}`,
    beside: 'Not on the map',
    others: 'Other organisations',
    unpublished: 'Lead not published',
    noData: 'no data',
    part: ({ leads, partners, note = '' }) => `leads ${leads === 0 ? 'none' : number(leads)}${note}, takes part in ${number(partners)}`,
    partOfMany: ({ leads, partners, note = '' }) => `lead ${number(leads)}${note}, take part in ${number(partners)} more`,
    introHeading: 'Overview',
    intro: 'Select a Land or a body to see its entries.',
    hint: 'Select a Land to see its entries; the arrow keys lead from Land to Land.',
    linkedHeading: 'Linked entries',
    facts: {
        withLand: 'With a Land in the lead',
        withoutLand: 'Led by the Bund or other bodies',
        total: 'In all (each counted once)',
        joint: (n) => n === 1
            ? '1 entry has a joint lead: it counts at each Land and body.'
            : `${inEnglish(n)} entries have a joint lead: they count at each Land and body.`,
        scopes: 'What the entries belong to',
        noScope: 'scope not published',
    },
    legend: {
        title: 'Key',
        unit: (n) => n === 1 ? 'One square = 1 entry' : `One square = ${number(n)} entries, rounded up`,
        leads: 'leads (bold number)',
        partners: 'only takes part (number with +)',
        partner: 'leads no entry, but takes part',
    },
};

export { en };
