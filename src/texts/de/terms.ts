/** The domain's terms in both languages: one place, so that all widgets use the same words. */
import type { FeedEvent, Project } from '../../feed/feed.types.js';
import { translated } from '../translated.js';
import type { RefType } from '../../model/model.types.js';
import { counts, type Counts } from './counts.js';

type Kind<T extends { kind?: string | undefined }> = NonNullable<T['kind']>;

export interface Terms {
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
    project: 'Vorhaben',
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

export const terms = /* @__PURE__ */ translated('terms', de);
