/** The day of a moment, as milliseconds since the epoch, UTC midnight. */
export declare const berlinDay: (time: number) => number;
/** When the next day begins. */
export declare const nextBerlinDay: (time: number) => number;
