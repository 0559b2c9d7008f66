import type { ReactElement } from 'react';

export interface ToggleProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

/** A button that is on or off. */
export function Toggle({ label, hint, isOn, onPress }: ToggleProps): ReactElement {
  return (
    <button type="button" className="toggle" aria-pressed={isOn} title={hint} onClick={onPress}>
      {label}
    </button>
  );
}
