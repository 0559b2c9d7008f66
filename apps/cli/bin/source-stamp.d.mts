/** The checkout that this command line belongs to. */
export declare const installation: string;
/** Hash of the sources that decide how a piece looks and is judged. */
export declare function pixelStamp(): string;
