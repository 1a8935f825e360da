/** The states of a project, in the order of its life. */
const STATUSES = [
    'planned',
    'running',
    'done',
    'stopped',
];
/** The kinds of projects. */
const KINDS = [
    'project',
    'programme',
    'product',
    'standard',
    'service',
    'body',
];

export { KINDS, STATUSES };
