import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

// On a small screen the canvas keeps the larger part.
const panelWidth = Math.min(380, Math.round(window.innerWidth * 0.26));

/** Pages that show no piece, so that nothing could be found on them, rewritten or read aloud. */
const WITHOUT_PIECES = /^(?:tokens|colours|illustrations)--/;

addons.setConfig({
  theme,
  layout: { navSize: 240, panelPosition: 'right', rightPanelWidth: panelWidth },
  selectedPanel: 'campaignkit/diagnostics',
  layoutCustomisations: { showPanel: ({ storyId }, isShown) => isShown && !WITHOUT_PIECES.test(storyId) },
  // The canvas has a zoom of its own, in the real size of the piece.
  toolbar: {
    zoom: { hidden: true },
    // A drawing has no state that it could lose.
    remount: { hidden: true },
    // Its colour-blind views are other ones than those that looks are measured with (menu Vision).
    'storybook/a11y/panel': { hidden: true },
  },
});
