import { en as en$1 } from './counts.js';

const en = {
    type: {
        layer: 'Layer of the strategy',
        goal: 'Goal',
        category: 'Category',
        leitlinie: 'Leitlinie',
        topic: 'Focus topic',
        project: 'Entry',
        event: 'Event',
        actor: 'Actor',
        cell: 'Cell of Annex 1',
    },
    count: en$1,
    projectKind: {
        project: 'Project',
        programme: 'Programme',
        product: 'Product',
        standard: 'Standard',
        service: 'Service',
        body: 'Body',
    },
    projectStatus: { planned: 'planned', running: 'running', done: 'completed', stopped: 'ended' },
    eventKind: {
        decision: 'Decision',
        session: 'Session',
        workshop: 'Workshop',
        publication: 'Publication',
        milestone: 'Milestone',
        meeting: 'Retreat, meeting',
    },
    eventStatus: { done: 'done', planned: 'planned', unconfirmed: 'planned, not confirmed' },
    actorKind: { land: 'Land', bund: 'Bund', organisation: 'Organisation' },
    editorial: 'editorial link',
    official: 'officially documented',
};

export { en };
