const en = {
    place: 'Land or body',
    role: 'Role',
    lead: 'leads',
    jointLead: 'leads jointly',
    partner: 'takes part',
};

export { en };
