/** The domain's terms in both languages: one place, so that all widgets use the same words. */
import type { FeedEvent, Project } from '../feed/feed.types.js';
import type { Language } from '../i18n/language.js';
import type { RefType } from '../model/model.types.js';
import { counts, type Counts } from './counts.strings.js';

type Kind<T extends { kind?: string | undefined }> = NonNullable<T['kind']>;

interface Terms {
  /** Name of one thing of a type. */
  readonly type: Readonly<Record<RefType, string>>;
  /** Name of several things of a type, with their number. */
  readonly count: Counts;
  readonly projectKind: Readonly<Record<Kind<Project>, string>>;
  readonly projectStatus: Readonly<Record<NonNullable<Project['status']>, string>>;
  readonly eventKind: Readonly<Record<Kind<FeedEvent>, string>>;
  readonly eventStatus: Readonly<Record<NonNullable<FeedEvent['status']>, string>>;
  readonly actorKind: Readonly<Record<'land' | 'bund' | 'organisation', string>>;
  readonly editorial: string;
  readonly official: string;
}

const de: Terms = {
  type: {
    layer: 'Ebene der Strategie',
    goal: 'Ziel',
    category: 'Handlungsebene',
    leitlinie: 'Leitlinie',
    topic: 'Schwerpunktthema',
    project: 'Eintrag',
    event: 'Ereignis',
    actor: 'Beteiligte',
    cell: 'Feld in Anhang 1',
  },
  count: counts.de,
  projectKind: {
    project: 'Projekt',
    programme: 'Programm',
    product: 'Produkt',
    standard: 'Standard',
    service: 'Dienst',
    body: 'Gremium',
  },
  projectStatus: {
    planned: 'geplant',
    running: 'läuft',
    done: 'abgeschlossen',
    stopped: 'beendet',
  },
  eventKind: {
    decision: 'Beschluss',
    session: 'Sitzung',
    workshop: 'Workshop',
    publication: 'Veröffentlichung',
    milestone: 'Meilenstein',
    meeting: 'Klausur, Treffen',
  },
  eventStatus: { done: 'erfolgt', planned: 'geplant', unconfirmed: 'geplant, nicht bestätigt' },
  actorKind: { land: 'Land', bund: 'Bund', organisation: 'Organisation' },
  editorial: 'redaktionell zugeordnet',
  official: 'amtlich belegt',
};

const en: Terms = {
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
  count: counts.en,
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

export const terms: Readonly<Record<Language, Terms>> = { de, en };
