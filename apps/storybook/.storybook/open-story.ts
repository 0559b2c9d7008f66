import { GLOBALS_UPDATED, SELECT_STORY, UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import type { Globals } from './read-globals.js';

/** Goes to a story in the frame around this page. */
export function openStory(storyId: string): void {
  addons.getChannel().emit(SELECT_STORY, { storyId, viewMode: 'story' });
}

/** Changes what the toolbar says, and then goes to a story: at once, the frame would forget the change. */
export function openStoryWith(globals: Globals, storyId: string): void {
  const channel = addons.getChannel();
  channel.once(GLOBALS_UPDATED, () => setTimeout(() => openStory(storyId)));
  channel.emit(UPDATE_GLOBALS, { globals });
}
