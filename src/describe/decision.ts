/**
 * How decisions are worded, wherever that is: their number, their name, and those at the other end of a
 * link (`model/decision-links.ts`). Whoever shows it may shorten it.
 */
import type { FeedEvent } from '../feed/feed.types.js';
import { localText, type Language, type LocalText } from '../i18n/language.js';
import type { DecisionEnd } from '../model/decision-links.js';
import { recordTexts } from '../texts/de/records.js';
import { formatDate } from '../i18n/format-date.js';
import type { LayerDecision } from '../model/layer-decision.js';
import { moreUnreadable, told, unreadable, type Telling } from './lost.js';

/** The number of a decision, or that it could not be read; empty where the feed gives none. */
export function decisionNumber(telling: Telling, event: FeedEvent): string {
  const { decision } = event;
  if (!decision) return told(telling, event, 'decision');
  return told(telling, decision, 'number', decision.number);
}

/** "Beschluss 2024/40" */
export const decisionName = (number: string, lang: Language): string =>
  recordTexts[lang].decision(number);

/** What a linked decision is called: by its number, else by its title; empty where neither is known. */
export function linkedName({ number, event }: DecisionEnd, lang: Language): LocalText {
  if (number !== undefined) return { text: decisionName(number, lang), lang };
  return event ? localText(event, 'title', lang) : { text: '', lang };
}

/** Which part of a linked decision is meant: "Ziffer 3"; nothing where it is the whole. */
export const linkedPart = ({ part }: DecisionEnd, lang: Language): LocalText | undefined =>
  part?.part ? localText(part, 'part', lang) : undefined;

/** A linked decision in a list of numbers: "2025/02", "2025/02 (Ziffer 3)"; nothing without a number. */
export function linkedNumber(end: DecisionEnd, lang: Language): string | undefined {
  const part = linkedPart(end, lang)?.text;
  return part && end.number !== undefined ? `${end.number} (${part})` : end.number;
}

/**
 * When it was decided, as precisely as it is known, and the number of the decision.
 *
 * @param shorten for a number that is longer than its place
 */
export function decidedWords(
  { lang, model }: Telling,
  event: FeedEvent,
  shorten: (number: string) => string,
): string {
  const { date, decision } = event;
  const { decisionNumber: named, decisionUnread } = recordTexts[lang];
  const isLost = decision ? model.isLost(decision, 'number') : model.isLost(event, 'decision');
  const number = isLost ? decisionUnread : named(decision?.number && shorten(decision.number));
  return [date && formatDate(date, lang), number].filter(Boolean).join(', ');
}

/** That a layer has no known decision, or that it could not be read. */
export const noDecisionWords = (lang: Language, { isLost }: LayerDecision): string =>
  isLost ? unreadable(lang) : recordTexts[lang].notPublished;

/** Behind the known decision of a layer: that there may be a later one which could not be read. */
export const moreDecisions = (lang: Language, { isLost }: LayerDecision): string =>
  isLost ? ` (${moreUnreadable(lang)})` : '';
