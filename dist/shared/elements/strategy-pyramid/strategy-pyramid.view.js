const VISION = '/vision';
const NOTE = '/note';

export { NOTE, VISION };
