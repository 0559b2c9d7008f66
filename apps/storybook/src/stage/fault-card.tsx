import { CampaignError, type Format, type Template } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { nameFormat, sizeOf } from '../name-format.js';
import { describeFault, UNEXPECTED_FIX } from '../report.js';
import './fault-card.css';

export interface FaultCardProps {
  readonly fault: unknown;
  /** The one that refuses. */
  readonly template?: Template;
  /** Formats that the template takes. */
  readonly formats: readonly Format[];
  readonly onFormat: (id: string) => void;
}

/** Instead of a white canvas: what happened, and what to do. A template that refuses a format is no fault. */
export function FaultCard({ fault, template, formats, onFormat }: FaultCardProps): ReactElement {
  if (template && isRefusal(fault)) return <RefusalCard fault={fault} template={template} formats={formats} onFormat={onFormat} />;
  const isKnown = fault instanceof CampaignError;
  return (
    <section className="card card-error" role="alert">
      <p className="card-code">{isKnown ? fault.code : 'UNEXPECTED'}</p>
      <h2>This piece cannot be drawn</h2>
      <p className="card-message">{describeFault(fault)}</p>
      <p className="card-fix">
        <b>Fix</b> {isKnown ? fault.detail.fix : UNEXPECTED_FIX}
      </p>
      {isKnown ? null : <Trace fault={fault} />}
    </section>
  );
}

export function isRefusal(fault: unknown): fault is CampaignError {
  return fault instanceof CampaignError && fault.code === 'SHAPE_REFUSED';
}

interface RefusalCardProps extends Required<FaultCardProps> {
  readonly fault: CampaignError;
}

function RefusalCard({ fault, template, formats, onFormat }: RefusalCardProps): ReactElement {
  const why = fault.detail.context?.['why'];
  return (
    <section className="card card-refused" role="status">
      <p className="card-code">Not for this format</p>
      <h2>{sentence(typeof why === 'string' ? why : template.refuses)}</h2>
      <p className="card-message">
        The template “{template.id}” takes the shapes {listOf(template.shapes)}. Choose one of these formats:
      </p>
      <div className="card-choices">
        {formats.map((format) => (
          <button key={format.id} type="button" className="toggle" onClick={() => onFormat(format.id)}>
            {nameFormat(format)} <small>{sizeOf(format)}</small>
          </button>
        ))}
      </div>
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

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listOf(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}
