import type { Format } from './format.js';
import type { Message } from './message.js';
import type { Target } from './target.js';
import type { Template } from './template.js';

/** One message × template × format × target: what is asked for. */
export interface Job {
  /** `fr-BE/m06/coin-row.a4`: also the path of its files, without the ending. */
  readonly id: string;
  readonly campaign: string;
  readonly message: Message;
  readonly template: Template;
  readonly format: Format;
  readonly target: Target;
}
