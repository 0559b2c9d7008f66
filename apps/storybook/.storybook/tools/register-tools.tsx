// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { addons, types } from 'storybook/manager-api';
import { GuidesTool } from './guides-tool.js';
import { LinkTool } from './link-tool.js';
import { SwitchTool } from './switch-tool.js';

const isShown = ({ viewMode }: { readonly viewMode?: string }) => viewMode === 'story' || viewMode === 'docs';

// What the menus of the toolbar cannot do: several at once, on or off, and the address of it all.
addons.register('campaignkit/tools', () => {
  addons.add('campaignkit/guides', { type: types.TOOL, title: 'Guides', match: isShown, render: () => <GuidesTool /> });
  addons.add('campaignkit/pseudo', {
    type: types.TOOL,
    title: 'Pseudo-locale',
    match: isShown,
    render: () => (
      <SwitchTool
        global="pseudo"
        name="Pseudo"
        hint="Accents and 40 % more letters"
        sign="M3.5 12 7 4l3.5 8M4.8 9.2h4.4M5.5 1.8 7 1l1.5.8"
      />
    ),
  });
  addons.add('campaignkit/draft', {
    type: types.TOOL,
    title: 'Draft mark',
    match: isShown,
    render: () => (
      <SwitchTool
        global="draft"
        name="Draft"
        hint="The draft mark; files always carry it"
        sign="M1.5 1.5h11v11h-11zM4 4l6 6M4 7l3 3M7 4l3 3"
      />
    ),
  });
  addons.add('campaignkit/one-colour', {
    type: types.TOOL,
    title: 'One colour',
    match: isShown,
    render: () => (
      <SwitchTool
        global="oneColour"
        name="One colour"
        hint="Black toner on paper, for a photocopier"
        sign="M7 1.5a5.5 5.5 0 0 0 0 11a5.5 5.5 0 0 0 0-11M7 1.5v11M8.8 2v10M10.7 3.2v7.6"
      />
    ),
  });
  addons.add('campaignkit/link', { type: types.TOOLEXTRA, title: 'Copy link', match: isShown, render: () => <LinkTool /> });
});
