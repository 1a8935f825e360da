export * from '../types/define/leitlinien-matrix.js';
import '../types/context/events.js';
