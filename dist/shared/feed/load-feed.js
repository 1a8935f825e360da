import { LOAD_TIMEOUT, messageOf } from './load.types.js';

/**
 * Fetches a feed once, with limits. Knows neither window nor clock: both come as arguments, so that
 * a test never has to mock. Retry and refresh are the business of `feed-source.ts`.
 */
/** The largest document that is read, in bytes. */
const MAX_BYTES = 20 * 1024 * 1024;
/** The longest wait that a server may ask for by `Retry-After`, in milliseconds. */
const MAX_RETRY_AFTER = 3_600_000;
class LoadError extends Error {
    constructor(failure) {
        super(failure.message.en);
        this.failure = failure;
    }
}
const fail = (code, message, retryable = false) => {
    throw new LoadError({ code, message, retryable });
};
/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3), one hour at most. */
function parseRetryAfter(value, now) {
    if (value === null || value.trim() === '')
        return undefined;
    const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER);
}
function checkStatus(response, now) {
    if (response.ok)
        return;
    const { status } = response;
    const retryAfter = parseRetryAfter(response.headers.get('Retry-After'), now);
    throw new LoadError({
        code: 'http',
        message: { de: `Der Server antwortet mit ${status}`, en: `the server answered ${status}` },
        retryable: status >= 500 || status === 408 || status === 429,
        ...(retryAfter !== undefined && { retryAfter }),
    });
}
const TOO_LARGE = {
    de: `Das Dokument ist größer als ${MAX_BYTES} Bytes`,
    en: `the document is larger than ${MAX_BYTES} bytes`,
};
const NOT_UTF8 = {
    de: 'Das Dokument ist nicht in UTF-8 kodiert',
    en: 'the document is not UTF-8',
};
const TOO_LATE = {
    de: `Keine vollständige Antwort innerhalb von ${LOAD_TIMEOUT / 1000} s`,
    en: `no complete answer within ${LOAD_TIMEOUT / 1000} s`,
};
const noAddress = (url) => ({
    de: `„${url}“ ist keine vollständige Adresse von Daten`,
    en: `"${url}" is no full address of data`,
});
/** Browsers tell a page in their own words, and little: a refusal by CORS looks like a broken line. */
const unreachable = (reason) => ({
    de: `Die Adresse ist nicht erreichbar (${reason})`,
    en: `the address cannot be reached (${reason})`,
});
/** Refuses by its announced length what would be read for nothing. A wrong one is no harm. */
function checkLength(response) {
    // Compressed it is shorter than what comes of it: too long by this is too long in any case.
    if (Number(response.headers.get('Content-Length')) > MAX_BYTES)
        fail('size', TOO_LARGE);
}
async function readText(response) {
    // fatal, because a wrong encoding would otherwise put replacement characters on the page.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const reader = response.body?.getReader();
    if (!reader)
        return '';
    let text = '';
    let size = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        size += value.byteLength;
        if (size > MAX_BYTES)
            fail('size', TOO_LARGE);
        text += decode(decoder, value);
    }
    return text + decode(decoder);
}
function decode(decoder, bytes) {
    try {
        return decoder.decode(bytes, { stream: bytes !== undefined });
    }
    catch {
        return fail('encoding', NOT_UTF8);
    }
}
/** Addresses of something to do, not of data. */
const NO_DATA = /^\s*(?:about|javascript|mailto|tel):/i;
async function attempt(url, environment, revalidate, signal) {
    if (!URL.canParse(url) || NO_DATA.test(url))
        fail('url', noAddress(url));
    const response = await environment.fetch(url, {
        signal,
        // The browser adds If-None-Match by itself and answers a 304 from its cache: a conditional
        // request without the preflight that a header of our own would cost.
        cache: revalidate ? 'no-cache' : 'default',
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        headers: { Accept: 'application/json' },
    });
    checkStatus(response, environment.now());
    checkLength(response);
    return readText(response);
}
/**
 * Loads a document once. Never throws and always settles: after `LOAD_TIMEOUT` at the latest.
 *
 * @param revalidate ask the server whether the document has changed, even if the cache is fresh
 */
async function loadFeed(url, environment, revalidate = false) {
    const controller = new AbortController();
    let cancel = () => undefined;
    // A race, because a fetch that a consent manager has wrapped may ignore the signal.
    const timeout = new Promise((_resolve, reject) => {
        cancel = environment.after(LOAD_TIMEOUT, () => {
            reject(new LoadError({ code: 'timeout', message: TOO_LATE, retryable: true }));
            controller.abort();
        });
    });
    try {
        const request = attempt(url, environment, revalidate, controller.signal);
        return { ok: true, text: await Promise.race([request, timeout]) };
    }
    catch (error) {
        if (error instanceof LoadError) {
            controller.abort();
            return { ok: false, failure: error.failure };
        }
        const message = unreachable(messageOf(error));
        return { ok: false, failure: { code: 'network', message, retryable: true } };
    }
    finally {
        cancel();
    }
}

export { LOAD_TIMEOUT, MAX_BYTES, MAX_RETRY_AFTER, loadFeed, parseRetryAfter };
