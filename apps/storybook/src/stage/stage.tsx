import type { Example, Template } from '@campaignkit/model';
import { type CSSProperties, type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { choosePiece, formatsFor, type PieceOrder } from '../choose-piece.js';
import type { Workshop } from '../create-workshop.js';
import type { MadePiece } from '../make-piece.js';
import { composeReport, type Report } from '../report.js';
import { attempt } from './attempt.js';
import { FaultCard, isRefusal } from './fault-card.js';
import { Overlay } from './overlay.js';
import { StageBar } from './stage-bar.js';
import { useMade } from './use-made.js';
import type { ChangeView, View } from './view.js';

export interface StageProps {
  readonly template: Template;
  readonly example: Example;
  /** As the toolbar says; undefined: as in the example. */
  readonly target: string | undefined;
  readonly format: string | undefined;
  readonly look: string | undefined;
  readonly brand: string | undefined;
  readonly workshop: Workshop;
  readonly today: string;
  readonly view: View;
  readonly onView: ChangeView;
  readonly onFormat: (id: string) => void;
  readonly onReport: (report: Report) => void;
}

const NOTHING: readonly PieceOrder[] = [];

/** One piece, as the engine draws it, on the designer's table. */
export function Stage({
  template,
  example,
  target,
  format,
  look,
  brand,
  workshop,
  today,
  view,
  onView,
  onFormat,
  onReport,
}: StageProps): ReactElement {
  const choice = useMemo(
    () => attempt(() => choosePiece(template, example, { target, format, look, brand }, workshop)),
    [template, example, target, format, look, brand, workshop],
  );
  const orders = useMemo(() => ('value' in choice ? [choice.value] : NOTHING), [choice]);
  const make = useCallback((order: PieceOrder) => workshop.make(order, today), [workshop, today]);
  const outcomes = useMade(orders, make);
  const outcome = orders[0] && outcomes.get(orders[0]);
  const fault = 'fault' in choice ? choice.fault : outcome && 'fault' in outcome ? outcome.fault : undefined;
  const made = outcome && 'made' in outcome ? outcome.made : undefined;
  const shown = useLastOf(made, template);
  const state = fault === undefined ? (made ? 'ready' : 'busy') : isRefusal(fault) ? 'refused' : 'error';

  useEffect(() => {
    onReport(composeReport(state, made ? [made] : [], fault === undefined ? [] : [fault]));
  }, [state, made, fault, onReport]);

  return (
    <main className="stage" data-state={state}>
      <StageBar order={orders[0]} made={made} view={view} onView={onView} />
      {fault === undefined && orders[0] ? (
        <Table order={orders[0]} shown={shown} isBusy={!made} view={view} />
      ) : (
        <FaultCard fault={fault} template={template} formats={formatsFor(template, workshop.formats)} onFormat={onFormat} />
      )}
    </main>
  );
}

interface TableProps {
  readonly order: PieceOrder;
  /** The finished piece; until then, the one before it. */
  readonly shown: MadePiece | undefined;
  readonly isBusy: boolean;
  readonly view: View;
}

/** The sheet has its size before it has its picture, so that nothing jumps. */
function Table({ order, shown, isBusy, view }: TableProps): ReactElement {
  const { format } = order.job;
  const isSameFormat = shown?.order.job.format.id === format.id;
  const style = {
    '--ratio': format.widthPx / format.heightPx,
    '--real-width': format.print ? `${format.print.widthMm}mm` : `${format.widthPx}px`,
    '--zoom': view.zoom === '200' ? 2 : 1,
    backgroundColor: order.look.colours.field,
  } as CSSProperties;
  return (
    // Scrollable by keyboard, so it takes the focus.
    <div className="table" data-zoom={view.zoom} tabIndex={0} role="region" aria-label="Piece">
      <div className="sheet" style={style} aria-busy={isBusy}>
        {shown && isSameFormat ? <div className="piece" dangerouslySetInnerHTML={{ __html: shown.piece.svg }} /> : null}
        {isBusy ? (
          <p className="busy" role="status" style={{ color: order.look.colours.onLight, backgroundColor: order.look.colours.light }}>
            Drawing …
          </p>
        ) : (
          <Overlay format={format} hasGrid={view.hasGrid} hasSafeArea={view.hasSafeArea} />
        )}
      </div>
    </div>
  );
}

/** The newest piece of a template, also while the next one is being made. */
function useLastOf(made: MadePiece | undefined, template: Template): MadePiece | undefined {
  const [last, setLast] = useState(made);
  if (made && made !== last) setLast(made);
  return made ?? (last?.order.job.template === template ? last : undefined);
}
