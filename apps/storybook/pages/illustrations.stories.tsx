import { tellPanels } from '../.storybook/tell-panels.js';
import { workshop } from '../.storybook/workshop.js';
import { IllustrationSheet } from '../src/illustrations/illustration-sheet.js';

/** The drawings themselves, without a template: what each is for, and how it stands on the field of every look. */
export default { title: 'Illustrations' };

export const AllIllustrations = {
  name: 'All illustrations',
  render: () => <IllustrationSheet workshop={workshop} onReport={tellPanels} />,
};
