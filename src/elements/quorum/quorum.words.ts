/** What is said of a vote: the same sentences for the panel, for copying, on paper and in static forms. */
import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import { formatList } from '../../i18n/format.js';
import { localName } from '../../i18n/language.js';
import type { LandIso } from '../../geo/laender.types.js';
import type { QuorumStrings, StepWords } from '../../texts/de/quorum.js';
import { BUND, LAENDER, MEMBERS, type MemberId } from '../../voting/council.js';
import { sumOf, type RuleResult, type ShareResult, type Verdict } from '../../voting/decide.js';
import { formatDecimal } from '../../voting/decimal.js';
import type { Fraction } from '../../voting/rule.js';
import type { ShareKey } from '../../voting/share-key.js';
import { byShare, isEnough, type Step } from '../../voting/smallest-step.js';
import { votersOf } from '../../voting/votes.js';
import type { KeyRecord } from './quorum.layout.js';
import { memberName, type Saying } from './quorum.scene.js';

/** "zwei Drittel" */
const fractionWords = (strings: QuorumStrings, { part, of }: Fraction): string =>
  strings.fraction(String(part), String(of));

/** Units of a key with all of its digits: "21,07592 %". */
export const percentWords = (
  { strings, lang }: Saying,
  units: bigint,
  { digits }: Pick<ShareKey, 'digits'>,
): string => strings.percent(formatDecimal({ units, digits }, lang));

/** The share of a member in words; the Bund has none. */
export function shareWords(saying: Saying, id: MemberId): string {
  const { strings, layout } = saying;
  if (id === BUND) return strings.bundShare;
  const { key } = layout;
  const units = key?.units.get(id);
  if (key && units !== undefined) return percentWords(saying, units, key);
  return key?.unread.has(id) ? strings.unreadShare : strings.noShare;
}

/** What the rule asks for; empty where the data do not say all of it. */
export function quorumWords({ layout, strings }: Saying): string {
  const { laender, share } = layout.quorum;
  if (laender === undefined || !share) return '';
  return strings.rule(laender, fractionWords(strings, share));
}

export const outcomeWords = ({ layout: { rule, verdict }, strings }: Saying): string =>
  strings.outcome(rule.kind, verdict.outcome);

/** The sum against what is needed, without rounding. */
function reckoning({ strings, lang }: Saying, result: ShareResult): string {
  const { key, fraction, yes, answer } = result;
  if (!key?.isUsable || !fraction || key.least !== key.most) return '';
  const { digits } = key;
  const written = (units: bigint): string => formatDecimal({ units, digits }, lang);
  const { part, of } = fraction;
  const right = String(part * 100n);
  return strings.reckoned(
    String(of),
    written(yes),
    written(of * yes),
    String(part),
    right,
    answer === 'met',
  );
}

function shareSentence(saying: Saying, result: ShareResult): string {
  const { strings, lang } = saying;
  const { key, fraction, yes, needed } = result;
  if (!key) return strings.badKey;
  const percent = percentWords(saying, yes, key);
  if (!fraction) return strings.noFraction(percent);
  if (needed === undefined) return strings.badKey;
  const isShort = result.answer === 'unmet';
  const missing = isShort
    ? formatDecimal({ units: needed - yes, digits: key.digits }, lang)
    : undefined;
  return strings.shareAnswer(percent, fractionWords(strings, fraction), missing);
}

/** One rule in words: how it stands, and how that is reckoned. */
export function ruleWords(
  saying: Saying,
  result: RuleResult,
): { readonly sentence: string; readonly reckoned?: string } {
  const { strings } = saying;
  switch (result.rule) {
    case 'bund':
      return { sentence: strings.bundAnswer[result.answer] };
    case 'laender':
      return { sentence: strings.laenderAnswer(result.yes, result.needed) };
    case 'share':
      return { sentence: shareSentence(saying, result), reckoned: reckoning(saying, result) };
    case 'majority':
      return {
        sentence: strings.majorityAnswer(result.yes, result.no, result.present, result.answer),
      };
  }
}

/** Members as a list. */
export const namesOf = (saying: Saying, ids: readonly MemberId[]): string =>
  formatList(
    ids.map((id) => memberName(saying, id)),
    saying.lang,
  );

/** Whom it binds. */
export function bindingWords(saying: Saying): string {
  const { layout, strings } = saying;
  const { verdict, rule, state } = layout;
  if (verdict.outcome === 'fails') return strings.nothing;
  const agreeing = namesOf(saying, votersOf(state.votes, 'yes', MEMBERS));
  const words = strings.binding(rule.kind, verdict.binding, agreeing);
  return rule.kind === 'decision' && verdict.outcome === 'carries'
    ? `${words} ${strings.unanimous}`
    : words;
}

function stepWords(saying: Saying, step: Step): StepWords {
  const isAll = step.working === step.groups;
  return {
    ...step,
    examples: step.examples.map((group) => namesOf(saying, group)),
    always: isAll ? '' : namesOf(saying, step.always),
  };
}

/** Where several are missing: why the largest of them is not enough. */
function notAlone(saying: Saying, step: Step): string {
  const { layout, strings } = saying;
  const { key, quorum, state } = layout;
  const { laender } = quorum;
  if (!key || laender === undefined || step.size < 2) return '';
  const yes = votersOf(state.votes, 'yes', LAENDER);
  const largest = byShare(key).find((iso) => !yes.includes(iso));
  if (!largest) return '';
  const group: readonly LandIso[] = [...yes, largest];
  const units = sumOf(key, group);
  if (isEnough(group.length, units, quorum, key)) return '';
  const share = percentWords(saying, units, key);
  return strings.notAlone(memberName(saying, largest), group.length, laender, share);
}

/** The smallest step that would change the result; with its heading. */
export function changeWords(
  saying: Saying,
): { readonly heading: string; readonly sentence: string } | undefined {
  const { layout, strings } = saying;
  const { step, verdict } = layout;
  if (!step) return undefined;
  const words = stepWords(saying, step);
  if (verdict.outcome === 'carries') {
    return { heading: strings.breaking, sentence: strings.breakingStep(words) };
  }
  const sentence = [strings.missingStep(words), notAlone(saying, step)].filter(Boolean).join(' ');
  return { heading: strings.missing, sentence };
}

/** The name of a key. */
export const keyName = ({ lang }: Saying, record: KeyRecord): string =>
  clipText(localName(record, lang).text, NAME_LENGTH);

/** Under which keys the result is another one. */
export const otherKeyWords = (saying: Saying): readonly string[] =>
  saying.layout.otherKeys.map(
    ({ record, outcome }: { record: KeyRecord; outcome: Verdict['outcome'] }) =>
      saying.strings.otherKey(keyName(saying, record), outcome),
  );
