const de = {
    session: (n) => `${n}. Sitzung`,
    place: 'Ort',
    decision: 'Beschluss',
    revokes: 'Hebt auf',
    revokedBy: 'Aufgehoben durch',
    actors: 'Beteiligt',
    land: (name, count) => `${name} ist beteiligt an: ${count}.`,
    takesPart: (name) => `mit ${name}`,
    notes: 'Hinweise',
    sources: 'Quellen',
};
const en = {
    session: (n) => `session ${n}`,
    place: 'Place',
    decision: 'Decision',
    revokes: 'Revokes',
    revokedBy: 'Revoked by',
    actors: 'Involved',
    land: (name, count) => `${name} takes part in: ${count}.`,
    takesPart: (name) => `with ${name}`,
    notes: 'Notes',
    sources: 'Sources',
};
const timelineStaticStrings = { de, en };

export { timelineStaticStrings };
