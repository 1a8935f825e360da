const en = {
    one: 'not readable in the feed',
    or: 'or',
    more: 'more are not readable in the feed',
    items: 'What belongs here is not readable in the feed.',
    nothing: 'Nothing readable here: part of the data is not readable in the feed.',
    counted: 'Only what is readable in the feed is counted.',
    lead: 'Lead not readable in the feed',
    moreLead: 'further lead not readable in the feed',
    someLeads: 'Lead not published or not readable in the feed',
    leads: (count) => `The lead is not readable in the feed for ${count}.`,
    own: (count) => `Whether they are projects of the strategy itself is not readable in the feed for ${count}.`,
};

export { en };
