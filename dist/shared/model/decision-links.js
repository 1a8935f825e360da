const NO_LINKS = Object.freeze({
    revokes: [],
    revokedBy: [],
    revokesPart: [],
    revokedPartBy: [],
});
/**
 * The links of all events that revoke something or are revoked, by the event's id. The feed names
 * only what a decision revokes; where two events have one number, both are revoked.
 */
function decisionLinks(events) {
    const byNumber = new Map();
    for (const event of events) {
        const number = event.decision?.number;
        if (number !== undefined)
            byNumber.set(number, [...(byNumber.get(number) ?? []), event]);
    }
    const links = new Map();
    const add = (id, side, end) => {
        const link = links.get(id) ?? { ...NO_LINKS };
        links.set(id, { ...link, [side]: [...link[side], end] });
    };
    for (const event of events) {
        const { number: own, revokes = [], revokesPart = [] } = event.decision ?? {};
        const part = undefined;
        for (const number of new Set(revokes)) {
            for (const target of byNumber.get(number) ?? [undefined]) {
                add(event.id, 'revokes', { number, event: target, part });
                if (target)
                    add(target.id, 'revokedBy', { number: own, event, part });
            }
        }
        for (const part of revokesPart) {
            const { number } = part;
            for (const target of byNumber.get(number) ?? [undefined]) {
                add(event.id, 'revokesPart', { number, event: target, part });
                if (target)
                    add(target.id, 'revokedPartBy', { number: own, event, part });
            }
        }
    }
    return links;
}
const known = new WeakMap();
/** What an event's decision revokes, wholly or in part, and what has revoked it; found once for a model. */
function linksOf(model, { id }) {
    const links = known.get(model) ?? decisionLinks(model.feed.events);
    known.set(model, links);
    return links.get(id) ?? NO_LINKS;
}

export { decisionLinks, linksOf };
