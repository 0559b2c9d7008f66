/** What a figure passes, as a word and a sign: readable without colours. */
export interface Grade {
  readonly mark: 'AAA' | 'AA' | 'passes' | 'low' | 'fails';
  readonly sign: '✓' | '·' | '×';
}

/** WCAG 2.2, 1.4.3 and 1.4.6, for text of any size. */
export function gradeText(ratio: number): Grade {
  if (ratio >= 7) return { mark: 'AAA', sign: '✓' };
  return ratio >= 4.5 ? { mark: 'AA', sign: '✓' } : { mark: 'fails', sign: '×' };
}

/** Smallest difference (ΔE*ab) that areas may have where the difference tells something; below it, they may only decorate. */
const FLOOR = 10;

export function gradeArea(difference: number): Grade {
  return difference >= FLOOR ? { mark: 'passes', sign: '✓' } : { mark: 'low', sign: '·' };
}
