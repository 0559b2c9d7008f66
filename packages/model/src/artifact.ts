/** A file of a piece, in memory. */
export interface Artifact {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Present for pictures. */
  readonly widthPx?: number;
  readonly heightPx?: number;
}
