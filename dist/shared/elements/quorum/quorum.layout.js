import { isPartial } from '../../describe/lost.js';
import { readCouncil } from '../../voting/council.js';
import { decide } from '../../voting/decide.js';
import { readQuorum } from '../../voting/rule.js';
import { readShareKey } from '../../voting/share-key.js';
import { missingStep, breakingStep } from '../../voting/smallest-step.js';
import { kindOf } from './quorum.state.js';

/** Reads rule, members and keys; nothing where the feed has no rule. */
function readAssembly(model) {
    const { feed, isLost } = model;
    const { voting, actors } = feed;
    if (!voting)
        return undefined;
    const council = readCouncil(actors);
    const { keys = [] } = voting;
    const shareKeys = keys.map(({ id }) => readShareKey(council, id, (record, key) => isLost(record, key)));
    const lost = {
        members: isPartial(model, ['actors']),
        laender: isLost(voting, 'laender'),
        share: isLost(voting, 'share'),
    };
    return { voting, council, quorum: readQuorum(voting), keys, shareKeys, lost };
}
function stepOf({ votes }, rule, key, verdict) {
    if (rule.kind === 'recommendation')
        return undefined;
    if (verdict.outcome === 'fails')
        return missingStep(votes, rule, key);
    return verdict.outcome === 'carries' ? breakingStep(votes, rule, key) : undefined;
}
/** What follows from a vote. */
function layoutQuorum(assembly, state) {
    const { council, quorum, keys, shareKeys } = assembly;
    const wanted = state.key === undefined ? 0 : keys.findIndex(({ id }) => id === state.key);
    const at = Math.max(0, wanted);
    const key = shareKeys[at];
    const rule = { kind: kindOf(state), bindsAgreeing: state.bindsAgreeing, quorum };
    const verdict = decide(state.votes, rule, key, council);
    const otherKeys = keys
        .map((record, other) => ({
        record,
        outcome: decide(state.votes, rule, shareKeys[other], council).outcome,
    }))
        .filter(({ outcome }) => outcome !== verdict.outcome);
    return {
        ...assembly,
        state,
        rule,
        record: keys[at],
        key,
        isKeyUnknown: wanted < 0,
        verdict,
        step: stepOf(state, rule, key, verdict),
        otherKeys,
    };
}

export { layoutQuorum, readAssembly };
