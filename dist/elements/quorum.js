import { nothing, html } from 'lit';
import { walkByKey } from '../shared/controllers/late-key.js';
import { FdsWidget } from '../shared/fds-widget.js';
import { PIECE_OF } from '../shared/feed/pieces.js';
import { place } from '../shared/elements/quorum/place.generated.js';
import { LazyModule } from '../shared/loading/lazy-module.js';
import { details } from '../shared/parts/details.js';
import { viewWords } from '../shared/parts/view-words.js';
import { quorumStrings } from '../shared/texts/de/quorum.js';
import { MEMBERS, BUND } from '../shared/voting/council.js';
import { voteInFragment } from '../shared/elements/quorum/quorum.address.js';
import { renderBoard } from '../shared/elements/quorum/quorum.board.js';
import { renderControls } from '../shared/elements/quorum/quorum.controls.js';
import { readAssembly, layoutQuorum } from '../shared/elements/quorum/quorum.layout.js';
import { renderViews, renderFold } from '../shared/elements/quorum/quorum.later.js';
import { moreOfQuorum } from '../shared/elements/quorum/quorum.parts.js';
import { memberName } from '../shared/elements/quorum/quorum.scene.js';
import { START, withVote, nextVote, readState, voteOfKey } from '../shared/elements/quorum/quorum.state.js';
import { quorumStyles } from '../shared/elements/quorum/quorum.styles.js';
import { renderOutcome, renderVerdict } from '../shared/elements/quorum/quorum.verdict.js';
import { outcomeWords, quorumWords } from '../shared/elements/quorum/quorum.words.js';

/**
 * The rules by which the IT-Planungsrat decides, as an instrument: visitors let Bund and Länder vote and
 * see rule by rule whether it carries, whom it binds, what is missing, and who can block.
 *
 * @summary Does this vote carry, and whom does it bind? The decision rules of Anhang 2 to try out.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - Fields, tiles and verdict.
 * @csspart controls - The fields for kind of decision, key and example.
 * @csspart random - The button that casts all votes by chance.
 * @csspart board - The tiles with the member below them.
 * @csspart tiles - The tiles of Bund and Länder.
 * @csspart tile - The tile of one member.
 * @csspart member - The member that was pressed or focused last, with its four votes.
 * @csspart vote - The button of one of these votes.
 * @csspart table - The members as a table.
 * @csspart verdict - What comes of the vote.
 * @csspart outcome - The sentence that says whether it carries.
 * @csspart problem - What of the data does not fit.
 * @csspart rules - The rules.
 * @csspart rule - One rule.
 * @csspart analysis - What all possible votes together say.
 * @csspart entry - The button that shows a member in all widgets.
 * @csspart details - The details of what is chosen.
 * @csspart switches - The place of the views.
 * @csspart footer - Date, source, tools.
 * @csspart views - The buttons that switch between tiles and table.
 * @csspart tools - Copy, print, cite.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Ground of details and notices.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
class FdsQuorum extends FdsWidget {
    constructor() {
        super(...arguments);
        /** Kind of decision to begin with: `decision` (default), `standard`, `network`, `other` or `recommendation`. */
        this.kind = 'decision';
        /** Id of the share key to begin with, as in the feed; absent: the feed's first. */
        this.key = null;
        this.homeTypes = [];
        /** The vote is one of all members, whatever the page is about. */
        this.saysNarrowing = false;
        this.tools = new LazyModule(async () => {
            const { toolsFor } = await import('../shared/elements/quorum/quorum.tools.js');
            return { toolsOf: (view) => toolsFor(view, this.#layoutOf(view)) };
        });
        this.#state = START;
        this.#shown = 'tiles';
        this.#turn = 0;
        /** Whether an analysis is asked for; it is worked out when it is seen. */
        this.#isAnalysed = false;
        /** What follows from all possible votes is fetched and worked out once it is asked for. */
        this.#analyse = () => {
            if (this.#isAnalysed)
                return;
            this.#isAnalysed = true;
            this.#fetchMore();
        };
        this.#show = (name) => {
            this.#shown = name;
            this.voice.say(() => this.#scene ? viewWords(this.#scene.lang, this.#scene.strings.view[name]) : '');
            this.#fetchMore();
        };
        this.#follow = () => {
            this.requestUpdate();
        };
        this.#vote = (id, vote) => {
            const votes = withVote(this.#state.votes, id, vote);
            this.#turn += 1;
            this.#set({ votes }, (scene) => {
                const { strings } = scene;
                return strings.said(memberName(scene, id), strings.vote[vote], outcomeWords(scene));
            });
        };
        this.#setVotes = (votes, by) => {
            if (by === 'button')
                this.#turn += 1;
            this.#set({ votes }, outcomeWords);
        };
        this.#change = (change) => {
            this.#set(change, outcomeWords);
        };
        /** Hears what is pressed, focused or typed on the tiles. */
        this.#hear = (event) => {
            const tile = event.target.closest('button[data-tile]');
            const id = MEMBERS.find((each) => each === tile?.getAttribute('data-tile'));
            if (!id)
                return;
            if (event.type === 'focusin' || event.type === 'click')
                this.#member = id;
            if (event.type === 'click')
                this.#vote(id, nextVote(this.#state.votes[id]));
            else if (event instanceof KeyboardEvent)
                this.#key(id, event);
            else
                this.requestUpdate();
        };
    }
    static { this.properties = {
        kind: { reflect: true, useDefault: true },
        key: {},
    }; }
    static { this.styles = [FdsWidget.styles, place, quorumStyles]; }
    #state;
    #model;
    #assembly;
    /** Whose tile holds the tab stop; a page about one Land begins with it. */
    #member;
    #shown;
    #turn;
    /** Whether an analysis is asked for; it is worked out when it is seen. */
    #isAnalysed;
    /** The fragment that has been read. */
    #fragment;
    #scene;
    firstPiece() {
        return this.kind === 'decision' && this.key === null ? PIECE_OF.quorum : undefined;
    }
    get later() {
        return [moreOfQuorum];
    }
    connectedCallback() {
        super.connectedCallback();
        addEventListener('hashchange', this.#follow);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        removeEventListener('hashchange', this.#follow);
    }
    headingIn(language) {
        return quorumStrings[language].heading;
    }
    renderContent(view) {
        const strings = quorumStrings[view.lang];
        const layout = this.#layoutOf(view);
        if (!layout) {
            const isLost = view.whole.feed.lost?.parts.has('voting');
            return { none: isLost ? strings.unreadable : strings.empty };
        }
        const scene = this.#sceneOf(view, layout);
        this.#scene = scene;
        const { selection } = view.selection;
        const more = moreOfQuorum.module;
        const isTable = this.#shown === 'table';
        const needs = quorumWords(scene);
        return {
            lead: html `${needs && strings.needs(needs)} <span class="on-screen">${strings.tryIt}</span>`,
            body: html `${renderControls(scene)} ${renderOutcome(scene)}
        <div class="both">
          ${isTable && more ? more.renderTable(scene) : renderBoard(scene, this.#hear)}
          ${renderVerdict(scene, view.whole, view.headingLevel)}
        </div>
        ${view.showsDetails && selection ? details(view, selection) : nothing}
        ${renderFold(scene, this.#isAnalysed, this.#analyse)}
        <p class="small muted caveat">${strings.notForecast}</p>`,
            switches: renderViews(scene, this.#show),
        };
    }
    /** What follows from all possible votes is fetched and worked out once it is asked for. */
    #analyse;
    #show;
    /** Again, in case the first attempt has failed. */
    #fetchMore() {
        this.requestUpdate();
        if (moreOfQuorum.module)
            return;
        void moreOfQuorum.load().then(() => {
            this.requestUpdate();
        });
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('kind'))
            this.#state = { ...this.#state, kind: this.kind };
        if (changed.has('key'))
            this.#state = { ...this.#state, key: this.key ?? undefined };
    }
    /** Only new data are read anew. */
    #layoutOf(view) {
        if (this.#model !== view.whole) {
            this.#model = view.whole;
            this.#assembly = readAssembly(view.whole);
        }
        this.#readAddress(view);
        return this.#assembly && layoutQuorum(this.#assembly, this.#state);
    }
    /** The vote that the page's address holds, where it holds what its widgets share. */
    #readAddress({ linkTo }) {
        if (!linkTo || this.#fragment === location.hash)
            return;
        this.#fragment = location.hash;
        const vote = voteInFragment(location.hash);
        this.#state = (vote !== undefined && readState(vote)) || this.#state;
    }
    #follow;
    #sceneOf(view, layout) {
        const { actors } = layout.council;
        const own = MEMBERS.find((id) => id === view.land?.id);
        const members = [this.#member, own, ...MEMBERS];
        return {
            view,
            lang: view.lang,
            layout,
            strings: quorumStrings[view.lang],
            member: members.find((id) => id !== undefined && actors.has(id)) ?? BUND,
            shown: this.#shown,
            vote: this.#vote,
            setVotes: this.#setVotes,
            turn: this.#turn,
            change: this.#change,
        };
    }
    #vote;
    #setVotes;
    #change;
    /** Changes the vote, and says in one sentence what comes of it. */
    #set(change, say) {
        this.#state = { ...this.#state, ...change };
        const scene = this.#scene;
        if (scene) {
            this.voice.say(() => say({ ...scene, layout: layoutQuorum(scene.layout, this.#state) }));
        }
        this.requestUpdate();
    }
    /** Hears what is pressed, focused or typed on the tiles. */
    #hear;
    #key(id, event) {
        if (event.ctrlKey || event.altKey || event.metaKey)
            return;
        const vote = voteOfKey(event.key);
        if (vote) {
            event.preventDefault();
            this.#vote(id, vote);
        }
        else
            walkByKey(event, moreOfQuorum, this);
    }
}

export { FdsQuorum };
