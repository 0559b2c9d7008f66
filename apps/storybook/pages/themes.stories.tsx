import { tellPanels } from '../.storybook/tell-panels.js';
import { workshop } from '../.storybook/workshop.js';
import { ThemeSheet } from '../src/themes/theme-sheet.js';

/** The themes themselves, without a template: colours, voice and contrasts of each audience. */
export default { title: 'Themes' };

export const AllThemes = { name: 'All themes', render: () => <ThemeSheet workshop={workshop} onReport={tellPanels} /> };
