import { LAENDER } from './council.js';

/** All of them, the usual case first. */
const DECISION_KINDS = [
    'decision',
    'standard',
    'network',
    'other',
    'recommendation',
];
const isDecisionKind = (text) => DECISION_KINDS.includes(text);
function readFraction(share) {
    const [part = 0, of = 0] = share ?? [];
    const isProper = Number.isSafeInteger(part) && Number.isSafeInteger(of) && part > 0 && part <= of;
    return isProper ? { part: BigInt(part), of: BigInt(of) } : undefined;
}
/** Reads the quorum of a feed. */
function readQuorum({ laender = -1, share }) {
    const isPossible = Number.isInteger(laender) && laender >= 0 && laender <= LAENDER.length;
    return { laender: isPossible ? laender : undefined, share: readFraction(share) };
}

export { DECISION_KINDS, isDecisionKind, readQuorum };
