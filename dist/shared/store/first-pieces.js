import { SLOW_AFTER } from '../feed/load.types.js';
import { readPiece, countsOf } from '../feed/snapshot.js';
import { buildModel } from '../model/build-model.js';
import { inTime } from './in-time.js';

/** The pieces of the shipped data that first pictures are drawn of, as long as the whole is not there. */
const NONE = new Map();
/** What a page is told of a model, or of the whole of which it is a piece. */
const loadedOf = ({ feed }, counts = countsOf(feed)) => ({ updated: feed.updated, counts });
/** Loads each piece once. */
class FirstPieces {
    #loads;
    /** @param areEnough whether nobody has asked for the whole: then there is no more need of a piece */
    constructor(areEnough, environment, listener) {
        this.areEnough = areEnough;
        this.environment = environment;
        this.listener = listener;
        this.pieces = NONE;
        this.#loads = new Map();
    }
    /** Resolves to whether it is there. What could not be had is not tried again: then all data are. */
    async load(name) {
        if (!this.areEnough)
            return false;
        const load = this.#loads.get(name) ?? this.#read(name);
        this.#loads.set(name, load);
        return load;
    }
    /** Lets go of them: the whole is there. */
    drop() {
        this.pieces = NONE;
    }
    async #read(name) {
        const { loadPiece, after } = this.environment;
        const cancelSlow = after(SLOW_AFTER, () => {
            if (this.listener.isWaiting())
                this.listener.stateChanged({ status: 'loading', slow: true });
        });
        try {
            const { feed, counts } = readPiece(await inTime(loadPiece(name), after));
            // Where the whole was faster nobody needs it.
            if (this.listener.isWaiting())
                this.#add(name, buildModel(feed), counts);
            return true;
        }
        catch {
            return false;
        }
        finally {
            cancelSlow();
        }
    }
    #add(name, model, counts) {
        this.pieces = new Map(this.pieces).set(name, model);
        this.listener.tell({ kind: 'feed' });
        if (this.told)
            return;
        this.told = loadedOf(model, counts);
        this.listener.tell({ kind: 'load', loaded: this.told });
    }
}

export { FirstPieces, loadedOf };
