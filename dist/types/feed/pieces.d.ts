/**
 * Pieces of the shipped data: what the first pictures of widgets show, in files of their own, so that a
 * page which is only read loads no more. What is in each: `scripts/generate/pieces.mjs`.
 */
export type PieceName = 'places' | 'course' | 'voting' | 'about';
/** Which of them a widget's first picture is drawn of, by its name without prefix; others need all data. */
export declare const PIECE_OF: {
    readonly 'strategy-pyramid': "course";
    readonly 'leitlinien-matrix': "places";
    readonly 'project-map': "places";
    readonly timeline: "course";
    readonly quorum: "voting";
    readonly about: "about";
};
/** Selector of what asks for another picture than a widget's first one, which no piece holds. */
export declare const OTHER_PICTURE = "[view],[spacing],[kind],[key],[land],[since]";
/** Fetches a piece as JSON text. */
export declare function loadPiece(name: PieceName): Promise<string>;
