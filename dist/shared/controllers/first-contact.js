/** When a visitor first points at an element, or tabs into it. */
/**
 * Calls `prepare` then; and once more when the other of the two comes, in case something is missing still.
 *
 * @param prepare resolves to whether all is there
 */
function hearFirstContact(element, prepare) {
    let isPrepared = false;
    const hear = async () => {
        if (!isPrepared)
            isPrepared = await prepare();
    };
    for (const type of ['pointerover', 'focusin']) {
        element.addEventListener(type, () => void hear(), { once: true, passive: true });
    }
}

export { hearFirstContact };
