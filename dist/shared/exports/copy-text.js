/** Puts a text on the visitor's clipboard; says whether the browser allowed it. */
async function copyText(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        // No permission, or a page without a secure context: the caller shows the text instead.
        return false;
    }
}

export { copyText };
