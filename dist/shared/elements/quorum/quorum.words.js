import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import { formatList } from '../../i18n/format.js';
import { localName } from '../../i18n/language.js';
import { BUND, MEMBERS, LAENDER } from '../../voting/council.js';
import { sumOf } from '../../voting/decide.js';
import { formatDecimal } from '../../voting/decimal.js';
import { byShare, isEnough } from '../../voting/smallest-step.js';
import { votersOf } from '../../voting/votes.js';
import { memberName } from './quorum.scene.js';

/** What is said of a vote: the same sentences for the panel, for copying, on paper and in static forms. */
/** "zwei Drittel" */
const fractionWords = (strings, { part, of }) => strings.fraction(String(part), String(of));
/** Units of a key with all of its digits: "21,07592 %". */
const percentWords = ({ strings, lang }, units, { digits }) => strings.percent(formatDecimal({ units, digits }, lang));
/** The share of a member in words; the Bund has none. */
function shareWords(saying, id) {
    const { strings, layout } = saying;
    if (id === BUND)
        return strings.bundShare;
    const { key } = layout;
    const units = key?.units.get(id);
    if (key && units !== undefined)
        return percentWords(saying, units, key);
    return key?.unread.has(id) ? strings.unreadShare : strings.noShare;
}
/** What the rule asks for; empty where the data do not say all of it. */
function quorumWords({ layout, strings }) {
    const { laender, share } = layout.quorum;
    if (laender === undefined || !share)
        return '';
    return strings.rule(laender, fractionWords(strings, share));
}
const outcomeWords = ({ layout: { rule, verdict }, strings }) => strings.outcome(rule.kind, verdict.outcome);
/** The sum against what is needed, without rounding. */
function reckoning({ strings, lang }, result) {
    const { key, fraction, yes, answer } = result;
    if (!key?.isUsable || !fraction || key.least !== key.most)
        return '';
    const { digits } = key;
    const written = (units) => formatDecimal({ units, digits }, lang);
    const { part, of } = fraction;
    const right = String(part * 100n);
    return strings.reckoned(String(of), written(yes), written(of * yes), String(part), right, answer === 'met');
}
function shareSentence(saying, result) {
    const { strings, lang } = saying;
    const { key, fraction, yes, needed } = result;
    if (!key)
        return strings.badKey;
    const percent = percentWords(saying, yes, key);
    if (!fraction)
        return strings.noFraction(percent);
    if (needed === undefined)
        return strings.badKey;
    const isShort = result.answer === 'unmet';
    const missing = isShort
        ? formatDecimal({ units: needed - yes, digits: key.digits }, lang)
        : undefined;
    return strings.shareAnswer(percent, fractionWords(strings, fraction), missing);
}
/** One rule in words: how it stands, and how that is reckoned. */
function ruleWords(saying, result) {
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
const namesOf = (saying, ids) => formatList(ids.map((id) => memberName(saying, id)), saying.lang);
/** Whom it binds. */
function bindingWords(saying) {
    const { layout, strings } = saying;
    const { verdict, rule, state } = layout;
    if (verdict.outcome === 'fails')
        return strings.nothing;
    const agreeing = namesOf(saying, votersOf(state.votes, 'yes', MEMBERS));
    const words = strings.binding(rule.kind, verdict.binding, agreeing);
    return rule.kind === 'decision' && verdict.outcome === 'carries'
        ? `${words} ${strings.unanimous}`
        : words;
}
function stepWords(saying, step) {
    const isAll = step.working === step.groups;
    return {
        ...step,
        examples: step.examples.map((group) => namesOf(saying, group)),
        always: isAll ? '' : namesOf(saying, step.always),
    };
}
/** Where several are missing: why the largest of them is not enough. */
function notAlone(saying, step) {
    const { layout, strings } = saying;
    const { key, quorum, state } = layout;
    const { laender } = quorum;
    if (!key || laender === undefined || step.size < 2)
        return '';
    const yes = votersOf(state.votes, 'yes', LAENDER);
    const largest = byShare(key).find((iso) => !yes.includes(iso));
    if (!largest)
        return '';
    const group = [...yes, largest];
    const units = sumOf(key, group);
    if (isEnough(group.length, units, quorum, key))
        return '';
    const share = percentWords(saying, units, key);
    return strings.notAlone(memberName(saying, largest), group.length, laender, share);
}
/** The smallest step that would change the result; with its heading. */
function changeWords(saying) {
    const { layout, strings } = saying;
    const { step, verdict } = layout;
    if (!step)
        return undefined;
    const words = stepWords(saying, step);
    if (verdict.outcome === 'carries') {
        return { heading: strings.breaking, sentence: strings.breakingStep(words) };
    }
    const sentence = [strings.missingStep(words), notAlone(saying, step)].filter(Boolean).join(' ');
    return { heading: strings.missing, sentence };
}
/** The name of a key. */
const keyName = ({ lang }, record) => clipText(localName(record, lang).text, NAME_LENGTH);
/** Under which keys the result is another one. */
const otherKeyWords = (saying) => saying.layout.otherKeys.map(({ record, outcome }) => saying.strings.otherKey(keyName(saying, record), outcome));

export { bindingWords, changeWords, keyName, namesOf, otherKeyWords, outcomeWords, percentWords, quorumWords, ruleWords, shareWords };
