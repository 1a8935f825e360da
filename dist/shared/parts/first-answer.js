import { choiceWords } from './choice-words.js';
import { loadDetails, detailsCode } from './details.js';

/** The choices of one widget, with their first answers. */
class FirstAnswer {
    #mark;
    constructor(host, needs) {
        this.host = host;
        this.needs = needs;
        /** Chooses for a visitor, and says so; asks for details again, in case the first attempt has failed. */
        this.choose = (request) => {
            void loadDetails();
            const { host, needs } = this;
            const { connection, voice } = needs;
            if (!connection.choose(request))
                return false;
            // One that was never drawn is taken back.
            this.noteDrawn();
            // Nothing is said to be open before it can be.
            if (needs.first.isPrepared)
                this.#mark = detailsCode.module?.markChosen(host, needs.place(), connection.selection);
            voice.say(() => choiceWords(host, connection, voice.speaker.language));
            return true;
        };
    }
    /** When the first answer that is not drawn over yet is painted. */
    get painted() {
        return this.#mark?.painted;
    }
    /** To be called right after each drawing, which has the last word. */
    noteDrawn() {
        this.#mark?.settle();
        this.#mark = undefined;
    }
}

export { FirstAnswer };
