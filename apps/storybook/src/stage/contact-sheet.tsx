import { type Example, SEVERITIES, type Template } from '@campaignkit/model';
import { type ReactElement, useCallback, useEffect, useMemo } from 'react';
import { formatsFor, type PieceOrder } from '../choose-piece.js';
import { chooseSheet, type Sheet } from '../choose-sheet.js';
import type { Workshop } from '../create-workshop.js';
import type { MadePiece } from '../make-piece.js';
import { nameFormat, sizeOf } from '../name-format.js';
import { nameTarget } from '../name-target.js';
import { composeReport, type Report } from '../report.js';
import { attempt } from './attempt.js';
import { Choice } from './choice.js';
import { FaultCard, isRefusal } from './fault-card.js';
import { PieceImage } from './piece-image.js';
import { type Outcome, useMade } from './use-made.js';
import type { ChangeView, TileSize, View } from './view.js';
import './contact-sheet.css';

export interface ContactSheetProps {
  readonly sheet: Sheet;
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
  /** Shows one piece of the sheet alone. */
  readonly onOpen: (order: PieceOrder) => void;
  readonly onReport: (report: Report) => void;
}

const NOTHING: readonly PieceOrder[] = [];
const AREAS: Readonly<Record<TileSize, number>> = { small: 178 ** 2, medium: 248 ** 2, large: 480 ** 2 };
const TILE_SIZES = [
  { value: 'small', label: 'S', hint: 'Small pieces' },
  { value: 'medium', label: 'M', hint: 'Medium pieces' },
  { value: 'large', label: 'L', hint: 'Large pieces' },
] as const;

/** One example in every shape, or in every language, side by side. */
export function ContactSheet(props: ContactSheetProps): ReactElement {
  const { sheet, template, example, target, format, look, brand, workshop, today, view, onView, onFormat, onOpen, onReport } = props;
  const choice = useMemo(
    () => attempt(() => chooseSheet(sheet, template, example, { target, format, look, brand }, workshop)),
    [sheet, template, example, target, format, look, brand, workshop],
  );
  const orders = useMemo(() => ('value' in choice ? choice.value : NOTHING), [choice]);
  const make = useCallback((order: PieceOrder) => workshop.make(order, today), [workshop, today]);
  const outcomes = useMade(orders, make);
  const done = useMemo(() => orders.flatMap((order) => outcomes.get(order) ?? []), [orders, outcomes]);
  const fault = 'fault' in choice ? choice.fault : undefined;
  const faults = useMemo(
    () => [fault, ...done.map((each) => ('fault' in each ? each.fault : undefined))].filter((each) => each !== undefined),
    [fault, done],
  );
  const isReady = done.length === orders.length;
  const state = faults.length > 0 ? (faults.every(isRefusal) ? 'refused' : 'error') : isReady ? 'ready' : 'busy';

  useEffect(() => {
    onReport(
      composeReport(
        state,
        done.flatMap((each) => ('made' in each ? [each.made] : [])),
        faults,
      ),
    );
  }, [state, done, faults, onReport]);

  return (
    <main className="stage" data-state={state}>
      <header className="bar">
        <div className="bar-title">
          <h1>{sheet === 'shapes' ? 'All shapes' : 'All languages'}</h1>
          <p role="status">
            {isReady ? (orders.length === 0 ? 'No pieces' : `${orders.length} pieces`) : `Drawing ${done.length + 1} of ${orders.length} …`}
          </p>
        </div>
        <div className="bar-tools" role="toolbar" aria-label="Canvas">
          <Choice label="Size" value={view.tiles} options={TILE_SIZES} onChoose={(tiles) => onView({ tiles })} />
        </div>
      </header>
      {fault === undefined ? (
        <ul className="tiles">
          {orders.map((order) => (
            <Tile
              key={order.job.id}
              sheet={sheet}
              order={order}
              outcome={outcomes.get(order)}
              areaPx2={AREAS[view.tiles]}
              onOpen={onOpen}
            />
          ))}
        </ul>
      ) : (
        <FaultCard fault={fault} template={template} formats={formatsFor(template, workshop.formats)} onFormat={onFormat} />
      )}
    </main>
  );
}

interface TileProps {
  readonly sheet: Sheet;
  readonly order: PieceOrder;
  readonly outcome: Outcome<MadePiece> | undefined;
  readonly areaPx2: number;
  readonly onOpen: (order: PieceOrder) => void;
}

function Tile({ sheet, order, outcome, areaPx2, onOpen }: TileProps): ReactElement {
  const { format, target, template } = order.job;
  const name = sheet === 'shapes' ? nameFormat(format) : nameTarget(target.tag);
  const about = sheet === 'shapes' ? sizeOf(format) : target.tag;
  if (outcome && 'fault' in outcome) {
    return (
      <li className="tile">
        <FaultCard fault={outcome.fault} template={template} formats={[]} onFormat={() => undefined} />
      </li>
    );
  }
  const made = outcome?.made;
  return (
    <li className="tile">
      <button type="button" className="tile-open" title={`Show ${name} alone`} onClick={() => onOpen(order)}>
        <PieceImage order={order} made={made} areaPx2={areaPx2} />
      </button>
      <p className="tile-name">
        <b>{name}</b> {about}
      </p>
      <p className="tile-findings">{made ? countFindings(made.diagnostics) : ' '}</p>
    </li>
  );
}

const NOUNS = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] } as const;

function countFindings(diagnostics: readonly { readonly severity: (typeof SEVERITIES)[number] }[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    const [one, many] = NOUNS[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return counts.length > 0 ? counts.join(', ') : 'nothing found';
}
