import type { ReactElement } from 'react';
import { Toggle } from './toggle.js';

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>): ReactElement {
  return (
    <div className="choice" role="group" aria-label={label}>
      {options.map((option) => (
        <Toggle
          key={option.value}
          label={option.label}
          hint={option.hint}
          isOn={option.value === value}
          onPress={() => onChoose(option.value)}
        />
      ))}
    </div>
  );
}
