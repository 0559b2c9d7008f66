// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { ToggleButton } from 'storybook/internal/components';
import { useGlobals } from 'storybook/manager-api';
import { Sign } from './sign.js';

export interface SwitchToolProps {
  /** Name of the global. */
  readonly global: string;
  readonly name: string;
  readonly hint: string;
  readonly sign: string;
}

/** Something that is on or off for every story. */
export function SwitchTool({ global, name, hint, sign }: SwitchToolProps): React.ReactElement {
  const [globals, updateGlobals] = useGlobals();
  const isOn = String(globals[global]) === 'true';
  return (
    <ToggleButton
      padding="small"
      variant="ghost"
      pressed={isOn}
      ariaLabel={name}
      tooltip={hint}
      onClick={() => updateGlobals({ [global]: !isOn })}
    >
      <Sign path={sign} />
    </ToggleButton>
  );
}
