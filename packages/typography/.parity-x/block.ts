import type { CorpusLanguage, CorpusText } from './read-corpus.js';

/** One text at one width. */
export interface Block extends CorpusText {
  readonly widthPx: number;
}

/** What one side made of a block: its lines as they read, top to bottom. */
export type Lines = readonly string[];

export function blocksOf(language: CorpusLanguage, widthsPx: readonly number[]): Block[] {
  return widthsPx.flatMap((widthPx) => language.texts.map((text) => ({ ...text, widthPx })));
}
