/** What an id looks like; apart from what reads values, so that a page for frames knows it without those. */
export const ID = /^[A-Za-z0-9._-]+$/;
