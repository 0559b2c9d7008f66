/** What the figures may be; above one of them the benchmark fails. */
export const limits = {
  /** Median of a warm body of 240 characters in Latin. */
  latinBodyMs: 3,
  /** The same in every other script. */
  bodyMs: 6,
  /** Median of a headline whose size is found, warm. */
  headlineMs: 8,
  /** Growth of memory for each text, over the second half of the texts. */
  growthBytes: 1024,
  /** What a page loads to set text in any one language, without fonts, gzipped. */
  bundleBytes: 900 * 1024,
} as const;
