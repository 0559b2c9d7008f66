import type { Format } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { nameFormat, sizeOf } from '../name-format.js';
import './fault-card.css';

export interface FormatChoiceProps {
  readonly formats: readonly Format[];
  readonly onFormat: (id: string) => void;
}

/** Formats to go on with. */
export function FormatChoice({ formats, onFormat }: FormatChoiceProps): ReactElement {
  return (
    <div className="card-choices">
      {formats.map((format) => (
        <button key={format.id} type="button" className="toggle" onClick={() => onFormat(format.id)}>
          {nameFormat(format)} <small>{sizeOf(format)}</small>
        </button>
      ))}
    </div>
  );
}
