/** Red, green and blue in linear light, 0 to 1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/**
 * Linear light of a `#RRGGBB` colour. Curve: IEC 61966-2-1 (sRGB), as WCAG 2.2 quotes it,
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function linearRgb(colour: string): LinearRgb {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}
