export * from '../types/elements/quorum/quorum.js';
import '../types/context/events.js';
