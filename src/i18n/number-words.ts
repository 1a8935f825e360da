/** Small numbers in words, as German sentences have them. */
import { inGerman } from './format-number.js';

const WORDS = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** "drei" of whatever is three; from thirteen on, and where nothing is whole, in figures. */
export const inGermanWords = (value: number): string => WORDS[value] ?? inGerman(value);
