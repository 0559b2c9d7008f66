import { SELECT_STORY } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/** Goes to a story in the frame around this page. */
export function openStory(storyId: string): void {
  addons.getChannel().emit(SELECT_STORY, { storyId, viewMode: 'story' });
}
