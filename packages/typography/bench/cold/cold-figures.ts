/** What comes once in a process. */
export interface FirstText {
  readonly importMs: number;
  /** The fonts that it needs are read and decoded in it. */
  readonly firstTextMs: number;
}

export interface FontDecoding {
  /** `noto-sans-400`. */
  readonly id: string;
  readonly woff2Bytes: number;
  readonly decodeMs: number;
}
