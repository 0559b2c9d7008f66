import { z } from 'zod';
import { readColour, type Reading } from './read-colour.js';
import type { TokenType } from './token.js';

const dimension = z.strictObject({ value: z.number(), unit: z.enum(['px', 'rem']) });

/** Names of weights: https://www.designtokens.org/TR/2025.10/format/#font-weight */
const WEIGHTS: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

/** A shadow may have a colour that lets through: it lies under nothing that is read. */
const shadow = z.strictObject({
  color: z.looseObject({ colorSpace: z.string(), components: z.array(z.union([z.number(), z.literal('none')])) }),
  offsetX: dimension,
  offsetY: dimension,
  blur: dimension,
  spread: dimension,
  inset: z.boolean().optional(),
});

const READERS: Readonly<Record<TokenType, (value: unknown) => Reading>> = {
  color: readColour,
  dimension: (value) => read(dimension, value, 'a dimension: { "value": 16, "unit": "px" or "rem" }'),
  fontFamily: (value) => read(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]), value, 'the name of a font, or several'),
  fontWeight: (value) => readWeight(value),
  number: (value) => read(z.number(), value, 'a number'),
  shadow: (value) => read(shadow, value, 'a shadow: color, offsetX, offsetY, blur and spread'),
};

/** The value of a token by its type. */
export function readTokenValue(type: TokenType, value: unknown): Reading {
  return READERS[type](value);
}

function readWeight(value: unknown): Reading {
  const named = typeof value === 'string' && Object.hasOwn(WEIGHTS, value) ? WEIGHTS[value] : value;
  return read(z.number().min(1).max(1000), named, 'a weight from 1 to 1000, or its name');
}

function read(schema: z.ZodType, value: unknown, expected: string): Reading {
  const result = schema.safeParse(value);
  return result.success ? { value: result.data } : { expected };
}
