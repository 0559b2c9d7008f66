import type { Matrix } from './matrix.js';
import type { Outline } from './outline.js';
import type { SvgNode } from './parse-svg.js';
import { readPath } from './read-path.js';

/** What an SVG shape draws, as outlines in layout pixels (SVG 2, 10); undefined where the element is no shape. */
export function shapeOutlines({ name, attributes }: SvgNode, matrix: Matrix, stepPx: number): Outline[] | undefined {
  const number = (key: string) => Number(attributes[key] ?? 0);
  const path = (d: string) => readPath(d, matrix, stepPx);
  switch (name) {
    case 'path':
      return path(attributes['d'] ?? '');
    case 'circle':
      return path(ellipse(number('cx'), number('cy'), number('r'), number('r')));
    case 'ellipse':
      return path(ellipse(number('cx'), number('cy'), number('rx'), number('ry')));
    case 'line':
      return path(`M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`);
    case 'polyline':
      return path(`M${attributes['points'] ?? ''}`);
    case 'polygon':
      return path(`M${attributes['points'] ?? ''}Z`);
    case 'rect':
    case 'image':
      return path(rectangle(attributes, number));
    default:
      return undefined;
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`;
}

function rectangle(attributes: SvgNode['attributes'], number: (key: string) => number): string {
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  const rx = Math.min(Number(attributes['rx'] ?? attributes['ry'] ?? 0), width / 2);
  const ry = Math.min(Number(attributes['ry'] ?? attributes['rx'] ?? 0), height / 2);
  if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const [wide, high] = [width - 2 * rx, height - 2 * ry];
  const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return `M${x + rx} ${y}h${wide}${arc(rx, ry)}v${high}${arc(-rx, ry)}h${-wide}${arc(-rx, -ry)}v${-high}${arc(rx, -ry)}Z`;
}
