import { localText } from '../i18n/language.js';
import { recordTexts } from '../texts/de/records.js';
import { told } from './lost.js';

/** The number of a decision, or that it could not be read; empty where the feed gives none. */
function decisionNumber(telling, event) {
    const { decision } = event;
    if (!decision)
        return told(telling, event, 'decision');
    return told(telling, decision, 'number', decision.number);
}
/** "Beschluss 2024/40" */
const decisionName = (number, lang) => recordTexts[lang].decision(number);
/** What a linked decision is called: by its number, else by its title; empty where neither is known. */
function linkedName({ number, event }, lang) {
    if (number !== undefined)
        return { text: decisionName(number, lang), lang };
    return event ? localText(event, 'title', lang) : { text: '', lang };
}
/** Which part of a linked decision is meant: "Ziffer 3"; nothing where it is the whole. */
const linkedPart = ({ part }, lang) => part?.part ? localText(part, 'part', lang) : undefined;
/** A linked decision in a list of numbers: "2025/02", "2025/02 (Ziffer 3)"; nothing without a number. */
function linkedNumber(end, lang) {
    const part = linkedPart(end, lang)?.text;
    return part && end.number !== undefined ? `${end.number} (${part})` : end.number;
}

export { decisionName, decisionNumber, linkedName, linkedNumber, linkedPart };
