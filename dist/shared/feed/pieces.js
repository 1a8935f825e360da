/**
 * Pieces of the shipped data: what the first pictures of widgets show, in files of their own, so that a
 * page which is only read loads no more. What is in each: `scripts/generate/pieces.mjs`.
 */
/** Which of them a widget's first picture is drawn of, by its name without prefix; others need all data. */
const PIECE_OF = {
    'strategy-pyramid': 'course',
    'leitlinien-matrix': 'places',
    'project-map': 'places',
    timeline: 'course',
    quorum: 'voting',
    about: 'about',
};
/** Selector of what asks for another picture than a widget's first one, which no piece holds. */
const OTHER_PICTURE = '[view],[spacing],[kind],[key],[land],[since]';
// Literal imports, so that the bundler makes a file of each.
const FILES = {
    places: () => import('../snapshot/places.generated.js'),
    course: () => import('../snapshot/course.generated.js'),
    voting: () => import('../snapshot/voting.generated.js'),
    about: () => import('../snapshot/about.generated.js'),
};
/** Fetches a piece as JSON text. */
async function loadPiece(name) {
    return (await FILES[name]()).pieceJson;
}

export { OTHER_PICTURE, PIECE_OF, loadPiece };
