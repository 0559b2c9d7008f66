import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

// On a small screen the canvas keeps the larger part.
const panelWidth = Math.min(400, Math.round(window.innerWidth * 0.28));

addons.setConfig({
  theme,
  layout: { navSize: 240, panelPosition: 'right', rightPanelWidth: panelWidth },
  selectedPanel: 'campaignkit/diagnostics',
  // The canvas has a zoom of its own, in the real size of the piece.
  toolbar: { zoom: { hidden: true } },
});
