import { relativeLuminance } from './relative-luminance.js';

/**
 * Contrast of two `#RRGGBB` or `#RGB` colours, 1 to 21; null when one cannot be read.
 * Formula: WCAG 2.2, "contrast ratio", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastRatio(one: string, other: string): number | null {
  const a = relativeLuminance(one);
  const b = relativeLuminance(other);
  return a === null || b === null ? null : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
