import { IDENTITY, type Matrix, multiply, readTransform, scaleOf } from './matrix.js';
import { moveOutline, type Outline, rectangleAround } from './outline.js';
import { nodesById, parseSvg, type SvgNode } from './parse-svg.js';
import { shapeOutlines } from './shape-outlines.js';
import { type Stroke, strokeOutline } from './stroke-outline.js';

/** One area of one colour, or the ink of one letter. */
export interface Paint {
  /** `#RRGGBB` in capitals, or what the SVG says where that is no such colour. */
  readonly colour: string;
  readonly outlines: readonly Outline[];
  readonly isEvenOdd: boolean;
  /** Name of the text slot that it belongs to. */
  readonly text: string | undefined;
  /** Name of the drawing that it belongs to. */
  readonly art: string | undefined;
  /** Areas outside of which nothing is painted, each with its name; all of them count. */
  readonly clips: readonly Clip[];
}

export interface Clip {
  readonly id: string;
  readonly outlines: readonly Outline[];
}

interface Inherited {
  readonly matrix: Matrix;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string | undefined;
  readonly art: string | undefined;
  readonly clips: readonly Clip[];
  /** Inside of something that is drawn again and again. */
  readonly isRepeated: boolean;
}

/** Attributes that a shape takes from the groups around it (SVG 2, 13). */
const INHERITED = ['fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'] as const;
/** What is drawn only where something else asks for it. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['defs', 'clipPath', 'mask', 'title', 'desc', 'symbol', 'style']);

/**
 * Everything that a finished SVG paints, from back to front. A picture counts as its whole box in the colour it names. Transparency is
 * not known here: no piece has any.
 */
export function readPaint(svg: string, stepPx: number): Paint[] {
  const root = parseSvg(svg);
  const byId = nodesById(root);
  const found: Paint[] = [];
  const letters = new Letters(stepPx);
  const visit = (node: SvgNode, outer: Inherited): void => {
    if (NOT_DRAWN.has(node.name)) return;
    const own = inherit(node, outer, (reference, matrix) => clipOf(byId, reference, matrix, stepPx));
    if (node.name === 'use') {
      const used = byId.get((node.attributes['href'] ?? '').slice(1));
      const { x = '0', y = '0' } = node.attributes;
      const matrix = multiply(own.matrix, [1, 0, 0, 1, Number(x), Number(y)]);
      if (used) visit(used, { ...own, matrix, isRepeated: true });
      return;
    }
    const outlines = own.text === undefined ? shapeOutlines(node, own.matrix, stepPx) : letters.outlines(node, own);
    if (outlines) found.push(...paintsOf(outlines, node.name, own, stepPx));
    for (const child of node.children) visit(child, own);
  };
  visit(root, { matrix: IDENTITY, attributes: {}, text: undefined, art: undefined, clips: [], isRepeated: false });
  return found;
}

function inherit({ attributes }: SvgNode, outer: Inherited, clipFor: (reference: string, matrix: Matrix) => Clip | undefined): Inherited {
  const matrix = attributes['transform'] ? multiply(outer.matrix, readTransform(attributes['transform'])) : outer.matrix;
  const changed = INHERITED.filter((name) => name in attributes);
  const clips = [attributes['clip-path'], attributes['mask']].flatMap((reference) => (reference && clipFor(reference, matrix)) || []);
  return {
    matrix,
    attributes:
      changed.length === 0
        ? outer.attributes
        : { ...outer.attributes, ...Object.fromEntries(changed.map((name) => [name, attributes[name] ?? ''])) },
    text: attributes['data-text'] ?? outer.text,
    art: attributes['data-art'] ?? outer.art,
    clips: clips.length === 0 ? outer.clips : [...outer.clips, ...clips],
    isRepeated: outer.isRepeated,
  };
}

/** Letters are looked under, not painted: a curve may be as straight as a few samples show it. */
const LETTER_STEPS = 3;

/** Outlines of letters; of those that are repeated along an edge, only the box around them, read once. */
class Letters {
  readonly #stepPx: number;
  readonly #boxes = new Map<SvgNode, readonly Outline[]>();

  constructor(stepPx: number) {
    this.#stepPx = stepPx * LETTER_STEPS;
  }

  outlines(node: SvgNode, { matrix, isRepeated }: Inherited): readonly Outline[] | undefined {
    if (!isRepeated) return shapeOutlines(node, matrix, this.#stepPx);
    const known = this.#boxes.get(node) ?? this.#read(node);
    return known?.map((outline) => moveOutline(outline, matrix));
  }

  #read(node: SvgNode): readonly Outline[] | undefined {
    const outlines = shapeOutlines(node, IDENTITY, this.#stepPx);
    if (!outlines) return undefined;
    const box = rectangleAround(outlines);
    this.#boxes.set(node, box);
    return box;
  }
}

/** A mask lets through what it paints white, and Satori's hold nothing else; so it is read as a clip. */
function clipOf(byId: ReadonlyMap<string, SvgNode>, reference: string, matrix: Matrix, stepPx: number): Clip | undefined {
  const id = /^url\(#(.+)\)$/.exec(reference)?.[1];
  const node = id === undefined ? undefined : byId.get(id);
  if (!id || !node) return undefined;
  const outlines = node.children.flatMap((child) => {
    const own = child.attributes['transform'] ? multiply(matrix, readTransform(child.attributes['transform'])) : matrix;
    return shapeOutlines(child, own, stepPx) ?? [];
  });
  return { id: `${id} ${matrix.join(' ')}`, outlines };
}

function paintsOf(
  outlines: readonly Outline[],
  name: string,
  { attributes, matrix, text, art, clips }: Inherited,
  stepPx: number,
): Paint[] {
  const place = { text, art, clips };
  const [fill, stroke] = [toHex(attributes['fill'] ?? '#000'), toHex(attributes['stroke'] ?? 'none')];
  const paints: Paint[] = [];
  if (fill !== 'none' && name !== 'line')
    paints.push({ ...place, colour: fill, outlines, isEvenOdd: attributes['fill-rule'] === 'evenodd' });
  if (stroke !== 'none') {
    const style = strokeOf(attributes, scaleOf(matrix));
    if (style.widthPx > 0)
      paints.push({
        ...place,
        colour: stroke,
        outlines: outlines.flatMap((outline) => strokeOutline(outline, style, stepPx / 4)),
        isEvenOdd: false,
      });
  }
  return paints;
}

function strokeOf(attributes: Readonly<Record<string, string>>, scale: number): Stroke {
  const { 'stroke-linecap': cap = 'butt', 'stroke-linejoin': join = 'miter', 'stroke-dasharray': dash = '' } = attributes;
  return {
    widthPx: Number(attributes['stroke-width'] ?? 1) * scale,
    cap: cap as Stroke['cap'],
    join: join as Stroke['join'],
    dash: (dash.match(/[\d.]+/g) ?? []).map((length) => Number(length) * scale),
  };
}

const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', transparent: 'none' };

/** Satori writes `rgba()` for some colours; all others of this toolkit are written in hexadecimal. */
function toHex(colour: string): string {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((sign) => sign + sign)
      .join('')}`.toUpperCase();
  if (/^#[\da-f]{6}$/i.test(colour)) return colour.toUpperCase();
  const rgb = /^rgba?\(([\d.]+), *([\d.]+), *([\d.]+)(?:, *([\d.]+))?\)$/.exec(colour);
  if (rgb)
    return Number(rgb[4] ?? 1) === 0
      ? 'none'
      : `#${rgb
          .slice(1, 4)
          .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
          .join('')}`.toUpperCase();
  return NAMED[colour] ?? colour;
}
