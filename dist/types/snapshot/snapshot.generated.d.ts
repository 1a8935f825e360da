/** The shipped feed as JSON text. */
export declare const snapshotJson: string;
