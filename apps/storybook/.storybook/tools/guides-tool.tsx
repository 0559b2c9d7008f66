// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { Select } from 'storybook/internal/components';
import { useGlobals } from 'storybook/manager-api';
import { GUIDE_NAMES, GUIDES } from '../../src/stage/view.js';
import { readView, writeView } from '../read-globals.js';
import { Sign } from './sign.js';

const OPTIONS = GUIDES.map((guide) => ({ value: guide, title: GUIDE_NAMES[guide].name, description: GUIDE_NAMES[guide].hint }));

/** Lines over the piece, each switched by itself. */
export function GuidesTool(): React.ReactElement {
  const [globals, updateGlobals] = useGlobals();
  const { guides } = readView(globals);
  const key = guides.join(' ');
  // The same list as long as it says the same, because a new one closes nothing but sets everything anew.
  const chosenNow = React.useMemo(() => GUIDES.filter((guide) => key.split(' ').includes(guide)), [key]);
  return (
    <Select
      multiSelect
      ariaLabel="Guides"
      tooltip="Lines over the piece"
      icon={<Sign path="M1 4.5h12M1 9.5h12M4.5 1v12M9.5 1v12" />}
      options={OPTIONS}
      defaultOptions={chosenNow}
      onReset={() => updateGlobals(writeView({ guides: [] }))}
      resetLabel="No guides"
      onChange={(chosen) => updateGlobals(writeView({ guides: GUIDES.filter((guide) => chosen.includes(guide)) }))}
    >
      Guides
    </Select>
  );
}
