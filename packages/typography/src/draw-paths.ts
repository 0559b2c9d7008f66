import { outlineOf } from './face.js';
import type { PlacedGlyph } from './place-line.js';
import type { Ink } from './set-text.types.js';

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

// Relative to rounded points, so that rounding never adds up.
function glyphPath({ face, glyph }: PlacedGlyph, xPx: number, yPx: number, sizePx: number): string {
  const scale = (sizePx / face.unitsPerEm) * 100;
  const originX = Math.round(xPx * 100);
  const originY = Math.round(yPx * 100);
  let path = '';
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  for (const { type, values } of outlineOf(face, glyph).commands) {
    if (type === 'Z') {
      path += 'z';
      x = startX;
      y = startY;
      continue;
    }
    let numbers = '';
    let nextX = x;
    let nextY = y;
    for (let index = 0; index < values.length; index += 2) {
      nextX = originX + Math.round((values[index] ?? 0) * scale);
      nextY = originY - Math.round((values[index + 1] ?? 0) * scale);
      const isFirst = path === '';
      numbers = append(append(numbers, isFirst ? nextX : nextX - x), isFirst ? nextY : nextY - y);
    }
    path += (path === '' ? 'M' : type.toLowerCase()) + numbers;
    x = nextX;
    y = nextY;
    if (type === 'M') {
      startX = x;
      startY = y;
    }
  }
  return path;
}

function append(numbers: string, hundredths: number): string {
  const isNegative = hundredths < 0;
  const size = Math.abs(hundredths);
  const whole = Math.floor(size / 100);
  const rest = size % 100;
  const fraction = rest === 0 ? '' : `.${rest % 10 === 0 ? rest / 10 : String(rest).padStart(2, '0')}`;
  const number = `${isNegative ? '-' : ''}${whole === 0 && fraction !== '' ? '' : whole}${fraction}`;
  return numbers === '' || isNegative ? numbers + number : `${numbers} ${number}`;
}
