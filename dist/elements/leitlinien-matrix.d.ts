export * from '../types/elements/leitlinien-matrix/leitlinien-matrix.js';
