import { inGerman } from './format-number.js';

/** Small numbers in words, as German sentences have them. */
const WORDS = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
/** "drei" of whatever is three; from thirteen on, and where nothing is whole, in figures. */
const inGermanWords = (value) => WORDS[value] ?? inGerman(value);

export { inGermanWords };
