import type { Format } from './format.js';
import type { Message } from './message.js';
import type { Target } from './target.js';
import type { Template } from './template.js';

/** One message × template × format × target, and one page of it: what is asked for. */
export interface Job {
  /** `fr-BE/m06/coin-row.a4`: also the path of its files, without the ending. */
  readonly id: string;
  readonly campaign: string;
  readonly message: Message;
  readonly template: Template;
  readonly format: Format;
  readonly target: Target;
  /** Which page this is, from 1, where the template makes several: the cards of a carousel, the sides of a card. @default 1 */
  readonly page?: number;
}

/** Name of a piece's files without folder and ending: `coin-row.a4`, and `carousel.square-1080-p2` where a template makes several pages. */
export function pieceName(template: string, format: string, page?: number): string {
  return `${template}.${format}${page === undefined ? '' : `-p${page}`}`;
}
