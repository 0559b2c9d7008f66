import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { showVision } from '../src/vision/show-vision.js';
import { VISIONS } from '../src/vision/vision.js';
import type { Globals } from './read-globals.js';

/** Shows every story and page with the eyes that the toolbar names. */
export function followVision(): void {
  const follow = ({ globals }: { readonly globals: Globals }) => showVision(VISIONS.find((each) => each === globals['eyes']) ?? 'normal');
  addons.getChannel().on(SET_GLOBALS, follow);
  addons.getChannel().on(GLOBALS_UPDATED, follow);
}
