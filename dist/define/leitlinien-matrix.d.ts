export * from '../types/define/leitlinien-matrix.js';
