import type { Preview } from '@storybook/react-vite';
import '../src/stage/stage.css';
import '../src/page/page.css';
import { projectFiles } from '../src/project-files.js';
import { Gallery } from './gallery.js';
import { HowTo } from './how-to.js';
import { showStory } from './show-story.js';
import { TemplatePage } from './template-page.js';
import { theme } from './theme.js';
import { composeToolbar, initialGlobals } from './toolbar.js';
import { workshop } from './workshop.js';

// The day that records are judged on: a picture must not change because a night has passed.
const TODAY = '2026-11-22';

const preview: Preview = {
  globalTypes: composeToolbar(workshop, projectFiles.brands),
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    today: TODAY,
    docs: { theme, page: TemplatePage, codePanel: false, components: { Gallery: () => <Gallery today={TODAY} />, HowTo } },
    options: { storySort: { order: ['Start here', 'Make a template', 'Templates', 'Themes', 'Illustrations', 'Typography'] } },
  },
  render: showStory,
};

export default preview;
