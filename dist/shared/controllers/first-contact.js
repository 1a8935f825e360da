/** When a visitor first points at an element, or tabs into it. */
/** Calls `prepare` then: once for each of the two. */
function hearFirstContact(element, prepare) {
    for (const type of ['pointerover', 'focusin']) {
        element.addEventListener(type, prepare, { once: true, passive: true });
    }
}

export { hearFirstContact };
