import { html } from 'lit';

/** The mark of a focus topic: a letter on a colour, so that it is never the colour alone. */
/** The letters of the strategy's own topics; another topic has the first letter of its title. */
const LETTERS = {
    'digital-transformation': 'T',
    'digital-infrastructure': 'I',
    'digital-applications': 'A',
    'data-use': 'D',
    'information-security': 'S',
};
/** Letter and number of the colour (1 to 5) of a topic. */
function topicSign(model, topic) {
    const index = model.feed.topics.indexOf(topic);
    return { letter: LETTERS[topic.id] ?? topic.title.slice(0, 1), colour: (index % 5) + 1 };
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
