import { html } from 'lit';
import { firstCharacter } from '../i18n/graphemes.js';

/** The mark of a focus topic: a letter on a colour, so that it is never the colour alone. */
/** The letters of the strategy's own topics; another topic has the first letter of its title. */
const LETTERS = /* @__PURE__ */ new Map([
    ['digital-transformation', 'T'],
    ['digital-infrastructure', 'I'],
    ['digital-applications', 'A'],
    ['data-use', 'D'],
    ['information-security', 'S'],
]);
/** Quotation marks, blanks and what nobody sees before the first letter. */
const BEFORE_LETTER = /^[\s\p{P}\p{Cf}]+(?=[^])/u;
/** Letter and number of the colour (1 to 5; 0 for what runs across) of a topic. */
function topicSign(model, topic) {
    const index = model.feed.topics.indexOf(topic);
    const letter = LETTERS.get(topic.id) ?? firstCharacter(topic.title.replace(BEFORE_LETTER, ''));
    // What runs across the topics has none of their colours.
    return { letter, colour: topic.cross ? 0 : (index % 5) + 1 };
}
/** The mark beside a topic's or a project's name; its meaning must stand in words near it. */
function topicMark(model, id) {
    const topic = id === undefined ? undefined : model.find('topic', id);
    if (!topic)
        return undefined;
    const { letter, colour } = topicSign(model, topic);
    return html `<span class="topic-mark" data-colour=${colour} aria-hidden="true" part="topic-mark"
    >${letter}</span
  >`;
}

export { topicMark, topicSign };
