export * from '../types/define/quorum.js';
import '../types/context/events.js';
