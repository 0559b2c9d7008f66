import { type Face, outlineOf } from '../faces/face.js';
import type { PlacedGlyph } from '../shaping/place-line.js';
import type { Ink } from '../set-text.types.js';

/** A glyph with the place of its origin in the block. */
export interface DrawnGlyph {
  readonly glyph: PlacedGlyph;
  readonly xPx: number;
  readonly yPx: number;
}

/** One path for each colour, in the order in which the colours appear. Coordinates are hundredths of a px. */
export function drawPaths(glyphs: readonly DrawnGlyph[], sizePx: number): string {
  const paths = new Map<string, string[]>();
  for (const { glyph, xPx, yPx } of glyphs) {
    const outline = glyphPath(glyph, xPx, yPx, sizePx);
    const parts = paths.get(glyph.colour) ?? [];
    if (outline !== '') parts.push(outline);
    paths.set(glyph.colour, parts);
  }
  return [...paths]
    .filter(([, parts]) => parts.length > 0)
    .map(([colour, parts]) => `<path fill="${colour}" d="${parts.join('')}"/>`)
    .join('');
}

/** The smallest box around the drawn outlines; zero when nothing is drawn. */
export function inkOf(glyphs: readonly DrawnGlyph[], sizePx: number): Ink {
  let ink: Ink | undefined;
  for (const { glyph, xPx, yPx } of glyphs) {
    const box = outlineOf(glyph.face, glyph.glyph).ink;
    if (!box) continue;
    const scale = sizePx / glyph.face.unitsPerEm;
    ink = {
      topPx: Math.min(ink?.topPx ?? Infinity, yPx - box.top * scale),
      bottomPx: Math.max(ink?.bottomPx ?? -Infinity, yPx - box.bottom * scale),
      leftPx: Math.min(ink?.leftPx ?? Infinity, xPx + box.left * scale),
      rightPx: Math.max(ink?.rightPx ?? -Infinity, xPx + box.right * scale),
    };
  }
  return ink ?? { topPx: 0, bottomPx: 0, leftPx: 0, rightPx: 0 };
}

function glyphPath({ face, glyph }: PlacedGlyph, xPx: number, yPx: number, sizePx: number): string {
  const shapes = shapesAt(face, sizePx);
  if (!shapes.has(glyph)) shapes.set(glyph, glyphShape(face, glyph, sizePx));
  const shape = shapes.get(glyph);
  if (shape === undefined) return '';
  return `M${join(formatHundredths(Math.round(xPx * 100) + shape.startX), formatHundredths(Math.round(yPx * 100) + shape.startY))}${shape.rest}`;
}

/** A glyph at one size: its first point, and the rest of its path relative to it. */
interface GlyphShape {
  readonly startX: number;
  readonly startY: number;
  readonly rest: string;
}

type GlyphShapes = Map<number, GlyphShape | undefined>;

/** Sizes whose shapes each face keeps; a design has a few. */
const KEPT_SIZES = 8;
const shapesByFace = new WeakMap<Face, Map<number, GlyphShapes>>();

function shapesAt(face: Face, sizePx: number): GlyphShapes {
  const sizes = shapesByFace.get(face) ?? new Map<number, GlyphShapes>();
  shapesByFace.set(face, sizes);
  const known = sizes.get(sizePx);
  if (known) return known;
  const oldest = sizes.size < KEPT_SIZES ? undefined : sizes.keys().next().value;
  if (oldest !== undefined) sizes.delete(oldest);
  const shapes: GlyphShapes = new Map();
  sizes.set(sizePx, shapes);
  return shapes;
}

// Points are rounded before they are made relative, so that rounding never adds up.
function glyphShape(face: Face, glyph: number, sizePx: number): GlyphShape | undefined {
  const [first, ...commands] = outlineOf(face, glyph).commands;
  if (!first) return undefined;
  const scale = (sizePx / face.unitsPerEm) * 100;
  const startX = Math.round((first.values[0] ?? 0) * scale);
  const startY = -Math.round((first.values[1] ?? 0) * scale);
  const rest: string[] = [];
  let [x, y, contourX, contourY] = [startX, startY, startX, startY];
  for (const { type, values } of commands) {
    if (type === 'Z') {
      rest.push('z');
      [x, y] = [contourX, contourY];
      continue;
    }
    let numbers = '';
    let [nextX, nextY] = [x, y];
    for (let index = 0; index < values.length; index += 2) {
      nextX = Math.round((values[index] ?? 0) * scale);
      nextY = -Math.round((values[index + 1] ?? 0) * scale);
      numbers = join(numbers, join(formatHundredths(nextX - x), formatHundredths(nextY - y)));
    }
    rest.push(type.toLowerCase() + numbers);
    [x, y] = [nextX, nextY];
    if (type === 'M') [contourX, contourY] = [x, y];
  }
  return { startX, startY, rest: rest.join('') };
}

function join(before: string, number: string): string {
  return before === '' || number.startsWith('-') ? before + number : `${before} ${number}`;
}

function formatHundredths(hundredths: number): string {
  const size = Math.abs(hundredths);
  const whole = Math.floor(size / 100);
  const cents = size % 100;
  const fraction = cents === 0 ? '' : `.${cents % 10 === 0 ? cents / 10 : String(cents).padStart(2, '0')}`;
  const digits = fraction !== '' && whole === 0 ? fraction : `${whole}${fraction}`;
  return hundredths < 0 ? `-${digits}` : digits;
}
