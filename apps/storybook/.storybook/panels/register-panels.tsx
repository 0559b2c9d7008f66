// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { addons, types } from 'storybook/manager-api';
import { ControlsPanel } from './controls-panel.js';
import { DiagnosticsPanel, DiagnosticsTitle } from './diagnostics-panel.js';
import { TextPanel } from './text-panel.js';

// What the canvas shows, in words.
addons.register('campaignkit', () => {
  addons.add('campaignkit/diagnostics', {
    type: types.PANEL,
    title: () => <DiagnosticsTitle />,
    paramKey: 'diagnostics',
    render: ({ active }) => (active ? <DiagnosticsPanel /> : null),
  });
  addons.add('campaignkit/controls', {
    type: types.PANEL,
    title: 'Controls',
    paramKey: 'words',
    render: ({ active }) => (active ? <ControlsPanel /> : null),
  });
  addons.add('campaignkit/text', {
    type: types.PANEL,
    title: 'Text',
    paramKey: 'text',
    render: ({ active }) => (active ? <TextPanel /> : null),
  });
});
