import { loadPiece } from '../feed/pieces.js';
import { loadSnapshot } from '../feed/snapshot.js';
import { takeEarly } from './take-early.js';

/** The page as the store sees it: the only place with fetch, clock and visibility. */
/** The real page. */
const pageEnvironment = {
    fetch: (input, init) => takeEarly(input, init) ?? fetch(input, init),
    after: (ms, task) => {
        const timer = setTimeout(task, ms);
        return () => {
            clearTimeout(timer);
        };
    },
    now: () => Date.now(),
    random: () => Math.random(),
    loadSnapshot,
    loadPiece,
    isVisible: () => document.visibilityState !== 'hidden',
    onVisible: (task) => {
        const check = () => {
            if (document.visibilityState !== 'hidden')
                task();
        };
        document.addEventListener('visibilitychange', check);
        return () => {
            document.removeEventListener('visibilitychange', check);
        };
    },
};

export { pageEnvironment };
