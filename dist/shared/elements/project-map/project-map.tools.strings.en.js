const en = {
    citation: 'The citation',
    columns: [
        'Land or body',
        'Role',
        'Entry',
        'Title',
        'Lead',
        'Partners',
        'Kind',
        'Belongs to',
        'Status',
        'Topic',
        'Period',
        'Sources',
    ],
    lead: 'leads',
    jointLead: 'leads jointly',
    partner: 'takes part',
    strategy: 'Federal Digital Strategy',
};

export { en };
