import { useGlobals } from 'storybook/preview-api';
import { readWishes } from '../.storybook/read-globals.js';
import { tellPanels } from '../.storybook/tell-panels.js';
import { workshop } from '../.storybook/workshop.js';
import { readDrawingsView } from '../src/illustrations/drawings-view.js';
import { IllustrationSheet } from '../src/illustrations/illustration-sheet.js';

/** The drawings themselves, without a template: all at a glance, and each on the field of every look. */
export default { title: 'Illustrations' };

export const AllIllustrations = {
  name: 'All illustrations',
  render: function ShowIllustrations() {
    const [globals, updateGlobals] = useGlobals();
    return (
      <IllustrationSheet
        workshop={workshop}
        wishes={readWishes(globals)}
        view={readDrawingsView(globals)}
        onView={updateGlobals}
        onReport={tellPanels}
      />
    );
  },
};
