/**
 * Contrast of two `#RRGGBB` or `#RGB` colours, 1 to 21; null when one cannot be read.
 * Formula: WCAG 2.2, "contrast ratio" and "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastRatio(one: string, other: string): number | null {
  const a = luminance(one);
  const b = luminance(other);
  return a === null || b === null ? null : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number | null {
  const hex = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) ? colour.slice(1) : null;
  if (hex === null) return null;
  const size = hex.length / 3;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((index) =>
    linear(hex.slice(index * size, (index + 1) * size).padStart(2, hex[index] ?? '0')),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(pair: string): number {
  const share = Number.parseInt(pair, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
