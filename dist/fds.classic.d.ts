import './define.js';
export {};
