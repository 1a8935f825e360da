import { LOAD_TIMEOUT } from '../feed/load.types.js';

/** A limit for what may never settle. */
/** The same promise; rejects where it has not settled within the time that a feed has. */
async function inTime(work, after) {
    let cancel = () => undefined;
    const timeout = new Promise((_resolve, reject) => {
        cancel = after(LOAD_TIMEOUT, () => {
            reject(new Error(`> ${LOAD_TIMEOUT / 1000} s`));
        });
    });
    try {
        return await Promise.race([work, timeout]);
    }
    finally {
        cancel();
    }
}

export { inTime };
