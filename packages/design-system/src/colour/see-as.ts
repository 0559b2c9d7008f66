import type { LinearRgb } from './linear-rgb.js';

/** Missing cones: for long, middle and short waves. */
export const COLOUR_VISIONS = ['protan', 'deutan', 'tritan'] as const;
export type ColourVision = (typeof COLOUR_VISIONS)[number];

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

const PROTAN: Matrix = [
  [0.11238, 0.88762, 0],
  [0.11238, 0.88762, 0],
  [0.00401, -0.00401, 1],
];
const DEUTAN: Matrix = [
  [0.29275, 0.70725, 0],
  [0.29275, 0.70725, 0],
  [-0.02234, 0.02234, 1],
];
const TRITAN_WARM: Matrix = [
  [1.01277, 0.13548, -0.14826],
  [-0.01243, 0.86812, 0.14431],
  [0.07589, 0.805, 0.11911],
];
const TRITAN_COLD: Matrix = [
  [0.93678, 0.18979, -0.12657],
  [0.06154, 0.81526, 0.1232],
  [-0.37562, 1.12767, 0.24796],
];
/** Normal of the plane through black and white that parts the two halves of tritan vision. */
const TRITAN_PLANE: LinearRgb = [0.03901, -0.02788, -0.01113];

/** How eyes that lack one kind of cones mix linear light: one matrix, or another one on the far side of a plane. */
export interface VisionModel {
  readonly matrix: Matrix;
  readonly beyond?: {
    /** Its normal; a colour lies beyond when its product with this is below zero. */
    readonly plane: LinearRgb;
    readonly matrix: Matrix;
  };
}

/**
 * Models of dichromatic vision for linear sRGB.
 * Protan and deutan: F. Viénot, H. Brettel, J. D. Mollon, "Digital video colourmaps for checking the legibility of displays by
 * dichromats", Color Research & Application 24 (1999), 243–252. Tritan, which one plane does not describe: H. Brettel, F. Viénot,
 * J. D. Mollon, "Computerized simulation of color appearance for dichromats", JOSA A 14 (1997), 2647–2655.
 * Matrices: https://daltonlens.org/understanding-cvd-simulation/ (libDaltonLens, public domain).
 */
export const VISION_MODELS: Readonly<Record<ColourVision, VisionModel>> = {
  protan: { matrix: PROTAN },
  deutan: { matrix: DEUTAN },
  tritan: { matrix: TRITAN_WARM, beyond: { plane: TRITAN_PLANE, matrix: TRITAN_COLD } },
};

/** A colour as somebody sees it who lacks one kind of cones. */
export function seeAs(vision: ColourVision, colour: LinearRgb): LinearRgb {
  const [red, green, blue] = matrixOf(vision, colour).map((row) => clamp(dot(row, colour)));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function matrixOf(vision: ColourVision, colour: LinearRgb): Matrix {
  const { matrix, beyond } = VISION_MODELS[vision];
  return beyond && dot(beyond.plane, colour) < 0 ? beyond.matrix : matrix;
}

function dot(one: LinearRgb, other: LinearRgb): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
