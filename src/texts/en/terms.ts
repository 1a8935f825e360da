import { en as count } from './counts.js';
import type { Terms } from '../de/terms.js';

export const en: Terms = {
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
  count,
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
