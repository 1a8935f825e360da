/** How often a feed is to be asked for anew, by those who wish it. */
class RefreshWishes {
    #wishes = new Map();
    /** One owner's wish, in seconds; 0 takes it back. Returns the most frequent wish of all, 0 for none. */
    change(owner, seconds) {
        if (seconds > 0)
            this.#wishes.set(owner, seconds);
        else
            this.#wishes.delete(owner);
        return this.#wishes.size > 0 ? Math.min(...this.#wishes.values()) : 0;
    }
}

export { RefreshWishes };
