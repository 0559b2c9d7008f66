import { FIGURES_SCRIPT } from './figures-script.js';
import { FILTERS_SCRIPT } from './filters-script.js';
import { KEYS_SCRIPT } from './keys-script.js';
import { LARGE_SCRIPT } from './large-script.js';

/** The page's one script, in the order its parts need each other. */
export const SCRIPT = `(() => {\n'use strict';${FIGURES_SCRIPT}${FILTERS_SCRIPT}${LARGE_SCRIPT}${KEYS_SCRIPT}})();`;
