const REGISTRY = Symbol.for('fds-widgets/early-answers@1');
/**
 * What a request would bring, where it has been made already and nobody has taken the answer yet. One
 * that asks whether something has changed wants a new answer.
 */
function takeEarly(...[input, init]) {
    const answers = globalThis[REGISTRY];
    if (typeof input !== 'string' || !init || init.cache !== 'default')
        return undefined;
    const answer = answers?.get(input);
    if (!answer)
        return undefined;
    answers?.delete(input);
    init.signal?.addEventListener('abort', answer.abort);
    return answer.response;
}

export { takeEarly };
