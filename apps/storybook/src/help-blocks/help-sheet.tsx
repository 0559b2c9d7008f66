import type { Look, Piece } from '@campaignkit/model';
import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { chooseLooks } from '../choose-looks.js';
import type { Wishes } from '../choose-piece.js';
import type { Workshop } from '../create-workshop.js';
import { composeReport, gatherFindings, type Report } from '../report.js';
import type { Outcome } from '../stage/use-made.js';
import { useSame } from '../stage/use-same.js';
import { HelpRow } from './help-row.js';
import { HELP_SAMPLES } from './help-samples.js';
import { type HelpOrder, makeHelpBlock } from './make-help-block.js';
import '../tokens/tokens.css';
import './help-blocks.css';

export interface HelpSheetProps {
  readonly workshop: Workshop;
  /** Its look, draft mark and colours. */
  readonly wishes: Wishes;
  readonly onReport: (report: Report) => void;
}

/** What became of the rows that were seen; an empty list is a row that is being made. */
type Seen = ReadonlyMap<Look, readonly Outcome<Piece>[]>;

/** One, two and three contacts; numbers, pages and words: the help block of every look. */
export function HelpSheet({ workshop, wishes, onReport }: HelpSheetProps): ReactElement {
  const { look, isOneColour, isUnmarked = false } = wishes;
  const chosen = useSame({ look, isOneColour });
  const looks = useMemo(() => chooseLooks(workshop.looks, chosen), [workshop, chosen]);
  const make = useCallback((order: HelpOrder) => makeHelpBlock(order, workshop.fonts), [workshop]);
  const [seen, setSeen] = useState<Seen>(() => new Map());
  const tell = useCallback((of: Look, outcomes: readonly Outcome<Piece>[]) => setSeen((known) => new Map(known).set(of, outcomes)), []);
  const report = useMemo(() => reportHelp(looks.map((each) => seen.get(each)).filter((row) => row !== undefined)), [looks, seen]);
  useEffect(() => onReport(report), [report, onReport]);

  return (
    <main className="stage" data-state={report.state}>
      <header className="bar">
        <div className="bar-title">
          <h1>Help blocks</h1>
          <p>
            {looks.length * HELP_SAMPLES.length} blocks, {isUnmarked ? 'as in a final piece' : 'as in a draft'}. Numbers that start with 555
            belong to nobody.
          </p>
        </div>
      </header>
      <div className="sheet-pages" tabIndex={0} role="region" aria-label="Help blocks">
        {looks.map((each) => (
          <HelpRow key={each.id} look={each} isDraft={!isUnmarked} make={make} onOutcomes={tell} />
        ))}
      </div>
    </main>
  );
}

function reportHelp(rows: readonly (readonly Outcome<Piece>[])[]): Report {
  const isReady = rows.length > 0 && rows.every((row) => row.length > 0);
  const outcomes = rows.flat();
  const faults = outcomes.flatMap((outcome) => ('fault' in outcome ? [outcome.fault] : []));
  const report = composeReport(faults.length > 0 ? 'error' : isReady ? 'ready' : 'busy', [], faults);
  const found = gatherFindings(outcomes.flatMap((outcome) => ('made' in outcome ? outcome.made.diagnostics : [])));
  return { ...report, findings: [...report.findings, ...found] };
}
