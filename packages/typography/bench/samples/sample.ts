import type { FitRequest } from '../../src/set-text.types.js';

/** One kind of text in one language, of which every repetition gets another text. */
export interface Sample {
  /** `ar body`. */
  readonly id: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly widthPx: number;
  readonly fontSizePx: number;
  readonly fontWeight: number;
  /** In em. */
  readonly lineHeight: number;
  /** As CSS names what the language asks for; this package knows by itself. */
  readonly wordBreak: 'normal' | 'keep-all';
  readonly lineBreak: 'auto' | 'strict';
  /** The largest size is to be found. */
  readonly fit?: FitRequest;
  /** Words with the space or the punctuation behind them. */
  readonly words: readonly string[];
  /** In UTF-16 units. */
  readonly textLength: number;
  /** What the median of this package may take. */
  readonly limitMs: number;
}
