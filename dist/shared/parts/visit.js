/** Lets the focus visit what is no control. */
/** Only while it has the focus it can take it: what always can is "clickable" to screen readers. */
function visit(element) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
    element.focus();
}

export { visit };
