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
    const revokes = new Map();
    const revokedBy = new Map();
    const add = (to, id, end) => {
        to.set(id, [...(to.get(id) ?? []), end]);
    };
    for (const event of events) {
        for (const number of new Set(event.decision?.revokes ?? [])) {
            const targets = byNumber.get(number) ?? [undefined];
            for (const target of targets) {
                add(revokes, event.id, { number, event: target });
                if (target)
                    add(revokedBy, target.id, { number: event.decision?.number, event });
            }
        }
    }
    const ids = new Set([...revokes.keys(), ...revokedBy.keys()]);
    return new Map([...ids].map((id) => [
        id,
        { revokes: revokes.get(id) ?? [], revokedBy: revokedBy.get(id) ?? [] },
    ]));
}
const known = new WeakMap();
/** What an event's decision revokes, and what has revoked it; found once for a model. */
function linksOf(model, { id }) {
    const links = known.get(model) ?? decisionLinks(model.feed.events);
    known.set(model, links);
    return links.get(id) ?? { revokes: [], revokedBy: [] };
}

export { decisionLinks, linksOf };
