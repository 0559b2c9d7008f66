import type { Look, Piece } from '@campaignkit/model';
import { type ReactElement, useCallback, useEffect, useMemo } from 'react';
import type { Workshop } from '../create-workshop.js';
import { toSvgBlob } from '../export/export-picture.js';
import { composeReport, gatherFindings, type Report } from '../report.js';
import { FaultCard } from '../stage/fault-card.js';
import { useBlobUrl } from '../stage/use-blob-url.js';
import { type Outcome, useMade } from '../stage/use-made.js';
import { HELP_SAMPLES } from './help-samples.js';
import { type HelpOrder, makeHelpBlock } from './make-help-block.js';
import '../tokens/tokens.css';
import './help-blocks.css';

export interface HelpSheetProps {
  readonly workshop: Workshop;
  /** With the marks of a draft. */
  readonly isDraft: boolean;
  readonly onReport: (report: Report) => void;
}

/** One, two and three contacts; numbers, pages and words: the help block of every look. */
export function HelpSheet({ workshop, isDraft, onReport }: HelpSheetProps): ReactElement {
  const looks = Object.values<Look>(workshop.looks);
  const orders = useMemo(
    () => Object.values<Look>(workshop.looks).flatMap((look) => HELP_SAMPLES.map((sample): HelpOrder => ({ ...sample, look, isDraft }))),
    [workshop, isDraft],
  );
  const make = useCallback((order: HelpOrder) => makeHelpBlock(order, workshop.fonts), [workshop]);
  const outcomes = useMade(orders, make);
  const isReady = outcomes.size === orders.length;
  const report = useMemo(() => reportHelp(isReady, [...outcomes.values()]), [isReady, outcomes]);
  useEffect(() => onReport(report), [report, onReport]);

  return (
    <main className="stage" data-state={report.state}>
      <header className="bar">
        <div className="bar-title">
          <h1>Help blocks</h1>
          <p role="status">
            {isReady
              ? `${orders.length} blocks, ${isDraft ? 'as in a draft' : 'as in a final piece'}`
              : `Drawing ${outcomes.size + 1} of ${orders.length}`}
            . Numbers that start with 555 belong to nobody.
          </p>
        </div>
      </header>
      <div className="sheet-pages" tabIndex={0} role="region" aria-label="Help blocks">
        {looks.map((look) => (
          <section key={look.id} className="help-row" aria-labelledby={`help-${look.id}`}>
            <h2 id={`help-${look.id}`}>{look.name}</h2>
            <ul>
              {orders
                .filter((order) => order.look === look)
                .map((order) => (
                  <li key={order.name}>
                    <HelpPicture order={order} outcome={outcomes.get(order)} />
                    <p>{order.name}</p>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

function HelpPicture({ order, outcome }: { readonly order: HelpOrder; readonly outcome: Outcome<Piece> | undefined }): ReactElement {
  const made = outcome && 'made' in outcome ? outcome.made : undefined;
  const url = useBlobUrl(useMemo(() => made && toSvgBlob(made), [made]));
  const style = { backgroundColor: order.look.colours.field };
  if (outcome && 'fault' in outcome) return <FaultCard fault={outcome.fault} formats={[]} onFormat={() => undefined} />;
  return url && made ? (
    <img className="tile-picture" src={url} alt={`${order.look.name}, ${order.name}: ${made.alt}`} style={style} />
  ) : (
    <div className="tile-picture" style={style} aria-busy="true" />
  );
}

function reportHelp(isReady: boolean, outcomes: readonly Outcome<Piece>[]): Report {
  const faults = outcomes.flatMap((outcome) => ('fault' in outcome ? [outcome.fault] : []));
  const report = composeReport(faults.length > 0 ? 'error' : isReady ? 'ready' : 'busy', [], faults);
  const found = gatherFindings(outcomes.flatMap((outcome) => ('made' in outcome ? outcome.made.diagnostics : [])));
  return { ...report, findings: [...report.findings, ...found] };
}
