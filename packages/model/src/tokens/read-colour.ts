/** What a value came to: read, or why it could not be. */
export type Reading = { readonly value: unknown } | { readonly expected: string };

const EXPECTED = 'a colour: { "colorSpace": "srgb", "components": [0–1, 0–1, 0–1], "hex": "#RRGGBB" }, or "#RRGGBB"';

/** Half a step of eight bits, and what rounding to four decimals leaves. */
const TOLERANCE = 0.5 / 255 + 0.0001;

/**
 * A colour as `#RRGGBB`, from the colour object of 2025.10 or from the string of older files (`#RRGGBB`, `#RGB`). Print is flat, so a
 * colour that lets through is refused. A colour of another space is taken by the `hex` that its author gave as its sRGB form.
 * https://www.designtokens.org/TR/2025.10/color/
 */
export function readColour(value: unknown): Reading {
  if (typeof value === 'string') {
    const hex = readHex(value);
    return hex === undefined ? { expected: EXPECTED } : { value: hex };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { expected: EXPECTED };
  const { colorSpace, components, alpha, hex, ...unknown } = value as Readonly<Record<string, unknown>>;
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) return { expected: `colorSpace, components, alpha and hex alone, not "${stranger}"` };
  if (alpha !== undefined && alpha !== 1) return { expected: 'a solid colour, "alpha": 1: flat print knows no transparency' };
  const own = hex === undefined ? undefined : typeof hex === 'string' && hex.length === 7 ? readHex(hex) : null;
  if (own === null) return { expected: '"hex" as "#RRGGBB"' };
  if (colorSpace !== 'srgb') {
    return own === undefined || typeof colorSpace !== 'string'
      ? { expected: '"colorSpace": "srgb", or a "hex" beside it' }
      : { value: own };
  }
  if (!isTriple(components)) return { expected: 'three components from 0 to 1' };
  const written = `#${components.map((share) => toPair(share)).join('')}`;
  if (own !== undefined && !isNear(own, components)) {
    return { expected: `components and hex that say the same colour: the components say ${written}` };
  }
  return { value: own ?? written };
}

function readHex(text: string): string | undefined {
  if (/^#[\da-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^#[\da-f]{3}$/i.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`.toUpperCase();
  return undefined;
}

function isTriple(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length === 3 && value.every((share) => typeof share === 'number' && share >= 0 && share <= 1);
}

function toPair(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}

function isNear(hex: string, components: readonly number[]): boolean {
  return components.every((share, index) => {
    const said = Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
    return Math.abs(said - share) <= TOLERANCE;
  });
}
