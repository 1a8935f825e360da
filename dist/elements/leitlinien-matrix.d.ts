export * from '../types/elements/leitlinien-matrix/leitlinien-matrix.js';
import '../types/context/events.js';
