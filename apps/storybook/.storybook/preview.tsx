import type { Preview } from '@storybook/react-vite';
import '../src/stage/stage.css';
import '../src/page/page.css';
import { projectFiles } from '../src/project-files.js';
import { wordArgTypes } from '../src/words/words-in-address.js';
import { followVision } from './follow-vision.js';
import { Gallery } from './gallery.js';
import { HowTo } from './how-to.js';
import { initialGlobals } from './read-globals.js';
import { showStory } from './show-story.js';
import { TemplatePage } from './template-page.js';
import { theme } from './theme.js';
import { composeToolbar } from './toolbar.js';
import { workshop } from './workshop.js';

// The day that records are judged on: a picture must not change because a night has passed.
const TODAY = '2026-11-22';

followVision();

const preview: Preview = {
  globalTypes: composeToolbar(workshop, projectFiles.brands),
  initialGlobals,
  argTypes: wordArgTypes,
  parameters: {
    layout: 'fullscreen',
    today: TODAY,
    // What axe finds is an error, here and in the tests.
    a11y: { test: 'error' },
    docs: { theme, page: TemplatePage, codePanel: false, components: { Gallery: () => <Gallery today={TODAY} />, HowTo } },
    options: {
      storySort: {
        order: [
          'Start here',
          'Make a template',
          'Wall',
          'Templates',
          'Themes',
          'Colours',
          'Tokens',
          'Help blocks',
          'Parts',
          'Illustrations',
          'Typography',
        ],
      },
    },
  },
  render: showStory,
};

export default preview;
