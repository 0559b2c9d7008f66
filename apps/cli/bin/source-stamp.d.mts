/** The checkout that this command line belongs to. */
export declare const installation: string;
/** Hash of the content of everything that the built command line is made from. */
export declare function sourceStamp(): string;
