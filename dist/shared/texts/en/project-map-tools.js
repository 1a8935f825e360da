const en = {
    citation: 'The citation',
    place: 'Land or body',
    role: 'Role',
    lead: 'leads',
    jointLead: 'leads jointly',
    partner: 'takes part',
    strategy: 'Federal Digital Strategy',
};

export { en };
