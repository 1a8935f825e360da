export declare function start(): void;
