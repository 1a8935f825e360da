import { loadTrace } from '../model/lazy-trace.js';
import { modelOf } from '../store/feed-state.js';

/** What a visitor does that a widget answers. */
const ACTS = ['click', 'keydown', 'input'];
/** When one widget is drawn of a piece, and when it needs all data. */
class FirstPicture {
    /** Whether a visitor has come near: then code for more is on its way. */
    #isNear = false;
    /** Whether a visitor has done something: then the picture has to answer. */
    #hasActed = false;
    /** Whether it is what the widget shows. */
    #isShown = false;
    constructor(host, connection, needs) {
        this.host = host;
        this.connection = connection;
        this.needs = needs;
        for (const type of ACTS)
            host.addEventListener(type, this.#act, { capture: true });
    }
    /** The piece that the widget may be drawn of. */
    get #piece() {
        const { needs, connection } = this;
        // A page's address may hold more than what is chosen, such as a vote.
        const isLinked = !!connection.selection?.linkTo && location.hash !== '';
        if (this.#isNear || this.#hasActed || isLinked || this.#isAskedForMore)
            return undefined;
        return needs.moreCode().some(({ module }) => module) ? undefined : needs.piece();
    }
    get #isAskedForMore() {
        return !!(this.connection.selection?.selection ?? this.needs.wish());
    }
    /** What is to be drawn: the feed's own state, or as long as there are no data the piece. */
    stateOf({ state, pieces }) {
        if ('model' in state)
            return state;
        const piece = this.#piece;
        const model = piece && pieces?.get(piece);
        return model ? { status: 'ready', model, origin: 'snapshot', fetchedAt: 0 } : state;
    }
    /** The same, with what else a drawing shows. */
    get drawn() {
        const { feed, selection } = this.connection;
        return { model: feed && modelOf(this.stateOf(feed)), feed, selection };
    }
    /** Whether all data were wanted in vain, for nothing that a visitor has done: what is shown stays. */
    get isLeftAlone() {
        const { feed } = this.connection;
        // Not where the page has handed over other data meanwhile, which have no pieces.
        const isFailed = feed?.state.status === 'failed' && !!feed.pieces?.size;
        return isFailed && this.#isShown && !this.#hasActed && !this.#isAskedForMore;
    }
    /** Asks for all data and for code, since a visitor may be about to choose. Resolves to whether all is there. */
    async approach() {
        this.#isNear = true;
        const loads = this.needs.nextCode().map((code) => code.load());
        await Promise.all([this.complete(), loadTrace(), ...loads]);
        this.host.requestUpdate();
        return this.isPrepared;
    }
    /** Whether all data and the code for a choice are there. */
    get isPrepared() {
        return !!this.drawn.model && this.needs.nextCode().every(({ module }) => module);
    }
    #act = () => {
        this.#hasActed = true;
        const { feed } = this.connection;
        // Again, in case the first attempt has failed.
        if (this.#isShown && feed?.state.status === 'failed')
            void feed.retry();
    };
    /** Whether a drawing now would need data that are not there: it has to wait, and the picture stays. */
    get isIncomplete() {
        const { feed } = this.connection;
        const isLoading = feed?.state.status === 'loading' && !!feed.pieces?.size;
        return isLoading && this.#isShown && !this.#piece;
    }
    /** Asks for all data. Resolves when they are there, or known not to come. */
    async complete() {
        await this.connection.feed?.need?.();
    }
    /** Takes note of a drawing, and asks for the data of the next one. */
    noteDrawn() {
        const { feed } = this.connection;
        if (!feed)
            return;
        this.#isShown = !modelOf(feed.state) && !!modelOf(this.stateOf(feed));
        if (feed.state.status === 'loading')
            void feed.need?.(this.#piece);
    }
}

export { FirstPicture };
