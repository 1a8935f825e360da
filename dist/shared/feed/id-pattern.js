/** What an id looks like; apart from what reads values, so that a page for frames knows it without those. */
const ID = /^[A-Za-z0-9._-]+$/;

export { ID };
