import { useGlobals } from 'storybook/preview-api';
import { readWishes } from '../.storybook/read-globals.js';
import { tellPanels } from '../.storybook/tell-panels.js';
import { workshop } from '../.storybook/workshop.js';
import { HelpSheet } from '../src/help-blocks/help-sheet.js';

/** The way out, in everything that it may have to hold. */
export default { title: 'Help blocks' };

export const AllHelpBlocks = {
  name: 'All help blocks',
  render: function ShowHelpBlocks() {
    const [globals] = useGlobals();
    return <HelpSheet workshop={workshop} wishes={readWishes(globals)} onReport={tellPanels} />;
  },
};
