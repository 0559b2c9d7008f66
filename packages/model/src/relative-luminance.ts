/** Relative luminance of a `#RRGGBB` or `#RGB` colour, 0 to 1; null when it cannot be read. WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function relativeLuminance(colour: string): number | null {
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
