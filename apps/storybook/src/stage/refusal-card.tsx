import { CampaignError, type Template } from '@campaignkit/model';
import type { ReactElement, ReactNode } from 'react';
import './fault-card.css';

export interface RefusalCardProps {
  readonly fault: CampaignError;
  /** The one that refuses. */
  readonly template: Template;
  /** Buttons that choose a format which it takes. */
  readonly formats: ReactNode;
  /** Back to the message of the example. */
  readonly onOwnMessage: () => void;
}

/** A template that does not take a format, or a message, is no fault: it says why, and what it takes. */
export function RefusalCard({ fault, template, formats, onOwnMessage }: RefusalCardProps): ReactElement {
  const { why, refused } = fault.detail.context ?? {};
  const isMessage = refused === 'message';
  return (
    <section className="card card-refused" role="status">
      <p className="card-code">{isMessage ? 'Not for this message' : 'Not for this format'}</p>
      <h2>{sentence(typeof why === 'string' ? why : template.refuses)}</h2>
      {isMessage ? (
        <>
          <p className="card-message">
            The template “{template.id}” keeps to messages of the types it was drawn for. Choose another one in the menu Message, or take
            that of the example:
          </p>
          <div className="card-choices">
            <button type="button" className="toggle" onClick={onOwnMessage}>
              Message of the example
            </button>
          </div>
        </>
      ) : (
        <>
          <p className="card-message">
            The template “{template.id}” takes the shapes {listOf(template.shapes)}. Choose one of these formats:
          </p>
          {formats}
        </>
      )}
    </section>
  );
}

export function isRefusal(fault: unknown): fault is CampaignError {
  return fault instanceof CampaignError && fault.code === 'SHAPE_REFUSED';
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listOf(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}
