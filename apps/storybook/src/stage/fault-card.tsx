import { CampaignError } from '@campaignkit/model';
import type { ReactElement, ReactNode } from 'react';
import { describeFault, UNEXPECTED_FIX } from '../report.js';
import './fault-card.css';

export interface FaultCardProps {
  readonly fault: unknown;
  /** Buttons that mend it, where a click can. */
  readonly children?: ReactNode;
}

/** Instead of a white canvas: what happened, and what to do. */
export function FaultCard({ fault, children }: FaultCardProps): ReactElement {
  const isKnown = fault instanceof CampaignError;
  return (
    <section className="card card-error" role="alert">
      <p className="card-code">{isKnown ? fault.code : 'UNEXPECTED'}</p>
      <h2>This piece cannot be drawn</h2>
      <p className="card-message">{describeFault(fault)}</p>
      <p className="card-fix">
        <b>Fix</b> {isKnown ? fault.detail.fix : UNEXPECTED_FIX}
      </p>
      {children}
      {isKnown ? null : <Trace fault={fault} />}
    </section>
  );
}

function Trace({ fault }: { readonly fault: unknown }): ReactElement | null {
  if (!(fault instanceof Error) || !fault.stack) return null;
  return (
    <details>
      <summary>Where it happened</summary>
      <pre tabIndex={0}>{fault.stack}</pre>
    </details>
  );
}
