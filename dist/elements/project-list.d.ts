export * from '../types/elements/project-list/project-list.js';
import '../types/context/events.js';
