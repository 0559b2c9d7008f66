import type { Look, Piece } from '@campaignkit/model';
import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { chooseLooks } from '../choose-looks.js';
import type { Wishes } from '../choose-piece.js';
import type { Workshop } from '../create-workshop.js';
import { composeReport, gatherFindings, type Report } from '../report.js';
import type { Outcome } from '../stage/use-made.js';
import { useSame } from '../stage/use-same.js';
import { makePart, type PartOrder } from './make-part.js';
import { PartRow, type PartRowProps } from './part-row.js';
import '../tokens/tokens.css';
import './parts.css';

export interface PartSheetProps {
  readonly workshop: Workshop;
  /** Its look and colours. */
  readonly wishes: Wishes;
  readonly title: string;
  /** What these parts are for, in one sentence. */
  readonly about: string;
  /** What to draw in each look; hand in the same list as long as it means the same. */
  readonly samples: PartRowProps['samples'];
  readonly onReport: (report: Report) => void;
}

/** What became of the rows that were seen; an empty list is a row that is being made. */
type Seen = ReadonlyMap<Look, readonly Outcome<Piece>[]>;

/** Parts that templates share, in every look, in more than one script and direction. */
export function PartSheet({ workshop, wishes, title, about, samples, onReport }: PartSheetProps): ReactElement {
  const { look, isOneColour } = wishes;
  const chosen = useSame({ look, isOneColour });
  const looks = useMemo(() => chooseLooks(workshop.looks, chosen), [workshop, chosen]);
  const make = useCallback((order: PartOrder) => makePart(order, workshop.fonts), [workshop]);
  const [seen, setSeen] = useState<Seen>(() => new Map());
  const tell = useCallback((of: Look, outcomes: readonly Outcome<Piece>[]) => setSeen((known) => new Map(known).set(of, outcomes)), []);
  const report = useMemo(() => reportParts(looks.map((each) => seen.get(each)).filter((row) => row !== undefined)), [looks, seen]);
  useEffect(() => onReport(report), [report, onReport]);

  return (
    <main className="stage" data-state={report.state}>
      <header className="bar">
        <div className="bar-title">
          <h1>{title}</h1>
          <p>{about}</p>
        </div>
      </header>
      <div className="sheet-pages" tabIndex={0} role="region" aria-label={title}>
        {looks.map((each) => (
          <PartRow key={each.id} look={each} samples={samples} make={make} onOutcomes={tell} />
        ))}
      </div>
    </main>
  );
}

function reportParts(rows: readonly (readonly Outcome<Piece>[])[]): Report {
  const isReady = rows.length > 0 && rows.every((row) => row.length > 0);
  const outcomes = rows.flat();
  const faults = outcomes.flatMap((outcome) => ('fault' in outcome ? [outcome.fault] : []));
  const report = composeReport(faults.length > 0 ? 'error' : isReady ? 'ready' : 'busy', [], faults);
  const found = gatherFindings(outcomes.flatMap((outcome) => ('made' in outcome ? outcome.made.diagnostics : [])));
  return { ...report, findings: [...report.findings, ...found] };
}
