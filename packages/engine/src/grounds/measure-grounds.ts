import type { Box, Light, Mark, Tone } from '@campaignkit/model';
import { gridFor } from './grid.js';
import { type InkGrounds, InkSamples, type Layers } from './ink-samples.js';
import { measureLight } from './measure-light.js';
import { measureTones } from './measure-tones.js';
import { rectangleAround } from './outline.js';
import { GridPainter } from './paint-grid.js';
import { type Paint, readPaint } from './read-paint.js';

/** What a finished SVG looks like under its words. */
export interface Grounds {
  /** By text slot. */
  readonly text: ReadonlyMap<string, InkGrounds>;
  /** QR codes and logos. */
  readonly marks: readonly Mark[];
  readonly tones: readonly Tone[];
  readonly light: Omit<Light, 'isDarkest'> | null;
}

export interface MeasuredSheet {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly boxes: Readonly<Record<string, Box>>;
}

/**
 * Paints the areas of a finished SVG on a grid, without its text, and looks under each text and mark at the moment when it is drawn: the
 * nearest background of the layout knows nothing of drawings and of other boxes. The draft mark counts for contrast and for nothing else.
 */
export function measureGrounds(svg: string, { widthPx, heightPx, boxes }: MeasuredSheet): Grounds {
  const grid = gridFor(widthPx, heightPx);
  const paints = readPaint(svg, grid.cellPx);
  const painter = new GridPainter(grid);
  const size = grid.columns * grid.rows;
  const layers: Layers = {
    shown: new Uint16Array(size),
    meant: new Uint16Array(size),
    asked: new Uint16Array(size),
    colours: ['none', ...paints.map(({ colour }) => colour)],
  };
  const drafts = draftBoxes(boxes, paints);
  const [texts, marks] = [new Map<string, InkSamples>(), new Map<string, InkSamples>()];
  const samplesOf = (found: Map<string, InkSamples>, slot: string): InkSamples => {
    const samples = found.get(slot) ?? new InkSamples(grid, layers, texts.size + marks.size + 1);
    found.set(slot, samples);
    return samples;
  };
  paints.forEach((paint, index) => {
    const { text, art } = paint;
    if (text !== undefined) samplesOf(texts, text).addLetters(paint);
    else if (art !== undefined && isMark(art))
      samplesOf(marks, art).addArea({ ...paint, outlines: rectangleAround(paint.outlines, art.startsWith('qr') ? QUIET_SHARE : 0) });
    else painter.paint(isOfDraft(paint, drafts) ? [layers.shown] : [layers.shown, layers.meant], index + 1, paint);
  });
  return {
    text: new Map([...texts].map(([slot, samples]) => [slot, samples.result()])),
    marks: [...marks].map(([slot, samples]) => ({ slot, ...samples.result() })),
    tones: measureTones(grid, layers.meant, layers.colours),
    light: measureLight(grid, layers.meant, layers.colours, boxes['light']),
  };
}

/** Four modules of a code that holds an address, 29 of them wide, stay clear on every side (ISO/IEC 18004, 9.1). */
const QUIET_SHARE = 4 / 29;

/** Drawings of one ink that are read, not looked at: they are no areas of the piece. */
function isMark(art: string): boolean {
  return /^(?:qr|logo)(?:-?\d+)?$/.test(art);
}

/** Boxes of the layout that are painted for the draft mark alone; the box of a drawing is painted by nobody but the drawing. */
function draftBoxes(boxes: Readonly<Record<string, Box>>, paints: readonly Paint[]): Box[] {
  const drawings = new Set(paints.map(({ art }) => art));
  return Object.entries(boxes).flatMap(([name, box]) => (name.startsWith('draft') && !drawings.has(name) ? [box] : []));
}

function isOfDraft({ art, outlines }: Paint, drafts: readonly Box[]): boolean {
  if (art !== undefined) return art.startsWith('draft');
  const [left = 0, top = 0, , , right = 0, bottom = 0] = rectangleAround(outlines)[0]?.points ?? [];
  const isNear = (one: number, other: number) => Math.abs(one - other) <= 1;
  return drafts.some(
    ({ xPx, yPx, widthPx, heightPx }) =>
      isNear(xPx, left) && isNear(yPx, top) && isNear(xPx + widthPx, right) && isNear(yPx + heightPx, bottom),
  );
}
