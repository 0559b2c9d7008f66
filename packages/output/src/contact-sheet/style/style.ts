import { BASE_STYLE } from './base-style.js';
import { FIGURE_STYLE } from './figure-style.js';
import { GROUND_STYLE } from './grounds.js';
import { HEAD_STYLE } from './head-style.js';
import { LARGE_STYLE } from './large-style.js';
import { PRINT_STYLE } from './print-style.js';

/** The whole style of the page, in its order. */
export const STYLE = [GROUND_STYLE, BASE_STYLE, HEAD_STYLE, FIGURE_STYLE, LARGE_STYLE, PRINT_STYLE].join('');
