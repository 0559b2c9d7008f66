import { CampaignError } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { describeFault } from '../report.js';
import type { WallPlace } from './choose-wall.js';

interface RefusedPlace extends WallPlace {
  readonly fault: unknown;
}

/** The places that a template refuses, with its reason: no fault, but something to know. */
export function RefusedList({ places }: { readonly places: readonly RefusedPlace[] }): ReactElement | null {
  if (places.length === 0) return null;
  return (
    <section className="wall-refused" aria-labelledby="wall-refused">
      <h2 id="wall-refused">Refused ({places.length})</h2>
      <ul>
        {places.map(({ id, name, about, fault }) => (
          <li key={id}>
            <b>{name}</b> {about}: {reasonOf(fault)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonOf(fault: unknown): string {
  const why = fault instanceof CampaignError ? fault.detail.context?.['why'] : undefined;
  return typeof why === 'string' ? why : describeFault(fault);
}
