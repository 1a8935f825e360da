const en = {
    heading: 'Leitlinien by goal and category',
    lead: (leitlinien, categories, goals) => `Annex 1 of the strategy: ${leitlinien} Leitlinien in ${categories} categories, arranged by ${goals} goals.`,
    caption: 'Leitlinien: rows are categories, columns are goals',
    corner: 'Category',
    count: (n) => (n === 1 ? '1 Leitlinie' : `${n} Leitlinien`),
    emptyCell: 'No Leitlinie in the annex',
    unassigned: 'Not assigned',
    empty: 'The data hold no Leitlinien.',
};

export { en };
