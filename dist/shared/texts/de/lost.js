import { translated } from '../translated.js';

/** What is said of what the feed said and could not be read. */
const de = {
    one: 'im Feed nicht lesbar',
    or: 'oder',
    more: 'weitere im Feed nicht lesbar',
    items: 'Die Angaben dazu sind im Feed nicht lesbar.',
    nothing: 'Dazu gibt es nichts Lesbares: Ein Teil der Angaben ist im Feed nicht lesbar.',
    counted: 'Gezählt ist nur, was im Feed lesbar ist.',
    lead: 'Federführung im Feed nicht lesbar',
    moreLead: 'weitere Federführung im Feed nicht lesbar',
    someLeads: 'Federführung nicht veröffentlicht oder im Feed nicht lesbar',
    leads: (count) => `Die Federführung ist für ${count} im Feed nicht lesbar.`,
    own: (count) => `Ob Vorhaben der Strategie selbst darunter sind, ist für ${count} im Feed nicht lesbar.`,
};
const lostStrings = /* @__PURE__ */ translated('lost', de);

export { lostStrings };
