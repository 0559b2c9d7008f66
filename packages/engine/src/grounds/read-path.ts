import { addArc, addCubic } from './flatten-curve.js';
import { type Matrix, scaleOf } from './matrix.js';
import { movePoints, type Outline } from './outline.js';
import { PathNumbers } from './path-numbers.js';

/**
 * The outlines of a path's `d` (SVG 2, 9.3), moved by a matrix, with curves as straight pieces of about `stepPx`. What cannot be read
 * ends the path, as in a browser (SVG 2, 9.5.4).
 */
export function readPath(d: string, matrix: Matrix, stepPx: number): Outline[] {
  const pen = new Pen(d, stepPx / Math.max(scaleOf(matrix), 1e-6));
  pen.drawAll();
  const drawn = pen.outlines.filter(({ points }) => points.length > 2);
  for (const { points } of drawn) movePoints(points, matrix);
  return drawn;
}

/** Holds where the drawing stands, as the commands of a path see it. Without lists and functions of its own on the way: it is asked often. */
class Pen {
  readonly outlines: { points: number[]; isClosed: boolean }[] = [];
  readonly #numbers: PathNumbers;
  readonly #stepPx: number;
  #points: number[] = [];
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** The last control point, and of which kind of curve. */
  #controlX = 0;
  #controlY = 0;
  #controlKind = '';

  constructor(d: string, stepPx: number) {
    this.#numbers = new PathNumbers(d);
    this.#stepPx = stepPx;
  }

  drawAll(): void {
    let last = '';
    for (let letter = this.#numbers.command(); letter !== undefined; letter = this.#numbers.command()) {
      // Numbers without a letter repeat the command; after a move they draw lines.
      const command = letter !== '' ? letter : last === 'M' ? 'L' : last === 'm' ? 'l' : last;
      if (!this.#draw(command) || Number.isNaN(this.#x + this.#y)) return;
      last = command === 'Z' || command === 'z' ? '' : command;
    }
  }

  /** False for what is no command. */
  #draw(command: string): boolean {
    const kind = command.toUpperCase();
    const originX = kind === command ? 0 : this.#x;
    const originY = kind === command ? 0 : this.#y;
    const numbers = this.#numbers;
    switch (kind) {
      case 'M':
        this.#begin(originX + numbers.number(), originY + numbers.number());
        return true;
      case 'L':
        return this.#line(originX + numbers.number(), originY + numbers.number());
      case 'H':
        return this.#line(originX + numbers.number(), this.#y);
      case 'V':
        return this.#line(this.#x, originY + numbers.number());
      case 'C':
        return this.#cubic(originX + numbers.number(), originY + numbers.number(), originX, originY);
      case 'S':
        return this.#cubic(this.#mirror(this.#x, this.#controlX, 'C'), this.#mirror(this.#y, this.#controlY, 'C'), originX, originY);
      case 'Q':
        return this.#quadratic(originX + numbers.number(), originY + numbers.number(), originX, originY);
      case 'T':
        return this.#quadratic(this.#mirror(this.#x, this.#controlX, 'Q'), this.#mirror(this.#y, this.#controlY, 'Q'), originX, originY);
      case 'A':
        return this.#arc(originX, originY);
      case 'Z':
        this.#close();
        return true;
      default:
        return false;
    }
  }

  #begin(x: number, y: number): void {
    [this.#startX, this.#startY] = [x, y];
    this.#points = [x, y];
    this.outlines.push({ points: this.#points, isClosed: false });
    this.#moveTo(x, y, '');
  }

  /** What is drawn after a close begins a new outline where the closed one began. */
  #close(): void {
    const outline = this.outlines.at(-1);
    if (outline) outline.isClosed = true;
    this.#moveTo(this.#startX, this.#startY, '');
  }

  #line(x: number, y: number): true {
    this.#open().push(x, y);
    return this.#moveTo(x, y, '');
  }

  #cubic(x1: number, y1: number, originX: number, originY: number): true {
    const numbers = this.#numbers;
    const x2 = originX + numbers.number();
    const y2 = originY + numbers.number();
    const x = originX + numbers.number();
    const y = originY + numbers.number();
    addCubic(this.#open(), x1, y1, x2, y2, x, y, this.#stepPx);
    [this.#controlX, this.#controlY] = [x2, y2];
    return this.#moveTo(x, y, 'C');
  }

  #quadratic(controlX: number, controlY: number, originX: number, originY: number): true {
    const x = originX + this.#numbers.number();
    const y = originY + this.#numbers.number();
    const x1 = this.#x + ((controlX - this.#x) * 2) / 3;
    const y1 = this.#y + ((controlY - this.#y) * 2) / 3;
    addCubic(this.#open(), x1, y1, x + ((controlX - x) * 2) / 3, y + ((controlY - y) * 2) / 3, x, y, this.#stepPx);
    [this.#controlX, this.#controlY] = [controlX, controlY];
    return this.#moveTo(x, y, 'Q');
  }

  #arc(originX: number, originY: number): true {
    const numbers = this.#numbers;
    const [rx, ry, turnDegrees] = [numbers.number(), numbers.number(), numbers.number()];
    const [isLarge, isSweep] = [numbers.flag(), numbers.flag()];
    const [x, y] = [originX + numbers.number(), originY + numbers.number()];
    addArc(this.#open(), { rx, ry, turnDegrees, isLarge, isSweep, x, y }, this.#stepPx);
    return this.#moveTo(x, y, '');
  }

  /** The control point of a smooth curve: the last one, mirrored at the pen. */
  #mirror(place: number, control: number, kind: string): number {
    return this.#controlKind === kind ? 2 * place - control : place;
  }

  #open(): number[] {
    if (this.outlines.at(-1)?.isClosed !== false) {
      this.#points = [this.#x, this.#y];
      this.outlines.push({ points: this.#points, isClosed: false });
    }
    return this.#points;
  }

  #moveTo(x: number, y: number, controlKind: string): true {
    this.#x = x;
    this.#y = y;
    this.#controlKind = controlKind;
    return true;
  }
}
