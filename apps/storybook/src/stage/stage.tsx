import { type Box, CampaignError, type Example, type Format, type Template } from '@campaignkit/model';
import { type CSSProperties, type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { choosePiece, formatsFor, type PieceOrder, type Wishes } from '../choose-piece.js';
import type { Workshop } from '../create-workshop.js';
import type { MadePiece } from '../make-piece.js';
import { composeReport, type Report } from '../report.js';
import type { WallKind } from '../wall/choose-wall.js';
import { attempt } from './attempt.js';
import { FaultCard } from './fault-card.js';
import { FormatChoice } from './format-choice.js';
import { Overlay } from './overlay.js';
import { isRefusal, RefusalCard } from './refusal-card.js';
import { StageBar } from './stage-bar.js';
import { useMade } from './use-made.js';
import { useSame } from './use-same.js';
import type { ChangeView, View } from './view.js';

export interface StageProps {
  readonly template: Template;
  readonly example: Example;
  readonly wishes: Wishes;
  readonly workshop: Workshop;
  readonly today: string;
  readonly view: View;
  readonly onView: ChangeView;
  readonly onFormat: (id: string) => void;
  /** Back to the message of the example. */
  readonly onOwnMessage: () => void;
  readonly onPage: (page: number) => void;
  readonly onWall: (kind: WallKind, order: PieceOrder) => void;
  readonly onReport: (report: Report) => void;
  /** Boxes to show for a moment. */
  readonly flashed: readonly Box[];
}

const NOTHING: readonly PieceOrder[] = [];
const REPORT_BUSY_AFTER_MS = 250;

/** One piece, as the engine draws it, on the designer's table. */
export function Stage(props: StageProps): ReactElement {
  const { template, example, workshop, today, view, onView, onFormat, onOwnMessage, onPage, onWall, onReport, flashed } = props;
  const wishes = useSame(props.wishes);
  const choice = useMemo(() => attempt(() => choosePiece(template, example, wishes, workshop)), [template, example, wishes, workshop]);
  const orders = useMemo(() => ('value' in choice ? [choice.value] : NOTHING), [choice]);
  const make = useCallback((order: PieceOrder) => workshop.make(order, today), [workshop, today]);
  const outcomes = useMade(orders, make);
  const outcome = orders[0] && outcomes.get(orders[0]);
  const fault = 'fault' in choice ? choice.fault : outcome && 'fault' in outcome ? outcome.fault : undefined;
  const made = outcome && 'made' in outcome ? outcome.made : undefined;
  const shown = useLastOf(made, template);
  const state = fault === undefined ? (made ? 'ready' : 'busy') : isRefusal(fault) ? 'refused' : 'error';

  useEffect(() => {
    const report = () => onReport(composeReport(state, made ? [made] : [], fault === undefined ? [] : [fault]));
    if (state !== 'busy') {
      report();
      return undefined;
    }
    // What is ready in a blink does not empty the panels.
    const timer = setTimeout(report, REPORT_BUSY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state, made, fault, onReport]);

  return (
    <main className="stage" data-state={state}>
      <StageBar
        order={orders[0]}
        made={made}
        make={make}
        fileMaker={workshop.fileMaker}
        today={today}
        view={view}
        onView={onView}
        onPage={onPage}
        onWall={onWall}
      />
      {fault === undefined && orders[0] ? (
        <Table order={orders[0]} shown={shown} isBusy={!made} view={view} flashed={flashed} />
      ) : (
        <Instead fault={fault} template={template} formats={formatsFor(template, workshop.formats)} {...{ onFormat, onOwnMessage }} />
      )}
    </main>
  );
}

interface InsteadProps extends Pick<StageProps, 'template' | 'onFormat' | 'onOwnMessage'> {
  readonly fault: unknown;
  readonly formats: readonly Format[];
}

/** What stands on the canvas when there is no piece. */
function Instead({ fault, template, formats, onFormat, onOwnMessage }: InsteadProps): ReactElement {
  const choice = <FormatChoice formats={formats} onFormat={onFormat} />;
  if (isRefusal(fault)) return <RefusalCard fault={fault} template={template} formats={choice} onOwnMessage={onOwnMessage} />;
  return <FaultCard fault={fault}>{fault instanceof CampaignError && fault.code === 'FORMAT_UNKNOWN' ? choice : null}</FaultCard>;
}

interface TableProps {
  readonly order: PieceOrder;
  /** The finished piece; until then, the one before it. */
  readonly shown: MadePiece | undefined;
  readonly isBusy: boolean;
  readonly view: View;
  readonly flashed: readonly Box[];
}

/** The sheet has its size before it has its picture, so that nothing jumps. */
function Table({ order, shown, isBusy, view, flashed }: TableProps): ReactElement {
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
    <div className="table" data-zoom={view.zoom} data-bleed={view.guides.includes('bleed')} tabIndex={0} role="region" aria-label="Piece">
      <div className="sheet" style={style} aria-busy={isBusy}>
        {shown && isSameFormat ? <div className="piece" dangerouslySetInnerHTML={{ __html: shown.piece.svg }} /> : null}
        {isBusy ? (
          <p className="busy" role="status" style={{ color: order.look.colours.onLight, backgroundColor: order.look.colours.light }}>
            Drawing …
          </p>
        ) : (
          <Overlay format={format} piece={isSameFormat ? shown?.piece : undefined} guides={view.guides} flashed={flashed} />
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
