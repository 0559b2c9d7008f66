/** The six numbers of an SVG `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A `transform` attribute (SVG 2, 8.5). @throws {SyntaxError} for a function that no drawing uses */
export function readTransform(transform: string | undefined): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', inside = ''] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const values = inside
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    matrix = multiply(matrix, matrixOf(name, values));
  }
  return matrix;
}

/** How much longer lengths become, as one number: for the width of a line. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

function matrixOf(name: string, values: readonly number[]): Matrix {
  const [first = 0, second, third] = values;
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  if (name === 'rotate') return rotation(first, second ?? 0, third ?? 0);
  if (name === 'matrix' && values.length === 6) return values as unknown as Matrix;
  throw new SyntaxError(`A drawing is moved by translate, scale, rotate or matrix. Received "${name}(${values.join(' ')})".`);
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const radians = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
}
