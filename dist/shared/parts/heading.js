import { nothing, html } from 'lit';

/** Headings of a level that is known only at run time. */
/** A heading `h1` … `h6`; deeper levels become `h6`, level 0 or less none at all. */
function heading(level, content, id) {
    const name = id ?? nothing;
    switch (Math.min(Math.max(Math.trunc(level), 0), 6)) {
        case 1:
            return html `<h1 part="heading" id=${name}>${content}</h1>`;
        case 2:
            return html `<h2 part="heading" id=${name}>${content}</h2>`;
        case 3:
            return html `<h3 part="heading" id=${name}>${content}</h3>`;
        case 4:
            return html `<h4 part="heading" id=${name}>${content}</h4>`;
        case 5:
            return html `<h5 part="heading" id=${name}>${content}</h5>`;
        case 6:
            return html `<h6 part="heading" id=${name}>${content}</h6>`;
        default:
            return nothing;
    }
}
/** What a page asks for as the level of a heading: 0 for none, 1 to 6; anything else is the usual 2. */
function toHeadingLevel(asked) {
    const text = typeof asked === 'number' || typeof asked === 'string' ? String(asked).trim() : '';
    return /^[0-6]$/.test(text) ? Number(text) : 2;
}
/** The level of headings inside a widget: one deeper than its own; 3 where it has none. */
function levelBelow(level) {
    return level > 0 ? level + 1 : 3;
}

export { heading, levelBelow, toHeadingLevel };
