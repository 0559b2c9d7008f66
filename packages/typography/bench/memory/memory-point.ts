/** Memory in use after a collection. */
export interface MemoryPoint {
  /** How many have been set. */
  readonly texts: number;
  readonly heapBytes: number;
  /** Outside of the heap, held by it. */
  readonly externalBytes: number;
  /** Of HarfBuzz and of the decoder of fonts; it never shrinks. */
  readonly wasmBytes: number;
  readonly rssBytes: number;
}
