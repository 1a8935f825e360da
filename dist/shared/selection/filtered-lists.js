const FILTERED = [
    ['leitlinie', 'leitlinien'],
    ['project', 'projects'],
    ['event', 'events'],
];

export { FILTERED };
