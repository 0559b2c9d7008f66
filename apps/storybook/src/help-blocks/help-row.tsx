import type { Look, Piece } from '@campaignkit/model';
import { type ReactElement, useEffect, useMemo } from 'react';
import { toSvgBlob } from '../export/export-picture.js';
import { FaultCard } from '../stage/fault-card.js';
import { useBlobUrl } from '../stage/use-blob-url.js';
import { type Outcome, useMade } from '../stage/use-made.js';
import { useSeen } from '../stage/use-seen.js';
import { HELP_SAMPLES } from './help-samples.js';
import type { HelpOrder } from './make-help-block.js';

export interface HelpRowProps {
  readonly look: Look;
  readonly isDraft: boolean;
  readonly make: (order: HelpOrder) => Promise<Piece>;
  /** What became of the row; told when it is seen, empty as long as it is being made. Hand in the same function as long as it does the same. */
  readonly onOutcomes: (look: Look, outcomes: readonly Outcome<Piece>[]) => void;
}

const NOTHING: readonly HelpOrder[] = [];

/** The help blocks of one look, made when somebody comes near to them. */
export function HelpRow({ look, isDraft, make, onOutcomes }: HelpRowProps): ReactElement {
  const [isSeen, ref] = useSeen();
  const orders = useMemo(() => HELP_SAMPLES.map((sample): HelpOrder => ({ ...sample, look, isDraft })), [look, isDraft]);
  const outcomes = useMade(isSeen ? orders : NOTHING, make);
  useEffect(() => {
    if (isSeen) onOutcomes(look, outcomes.size === orders.length ? [...outcomes.values()] : []);
  }, [isSeen, look, orders, outcomes, onOutcomes]);
  return (
    <section className="help-row" aria-labelledby={`help-${look.id}`} ref={ref}>
      <h2 id={`help-${look.id}`}>{look.name}</h2>
      <ul>
        {orders.map((order) => (
          <li key={order.name}>
            <HelpPicture order={order} outcome={outcomes.get(order)} />
            <p>{order.name}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HelpPicture({ order, outcome }: { readonly order: HelpOrder; readonly outcome: Outcome<Piece> | undefined }): ReactElement {
  const made = outcome && 'made' in outcome ? outcome.made : undefined;
  const url = useBlobUrl(useMemo(() => made && toSvgBlob(made), [made]));
  const style = { backgroundColor: order.look.colours.field };
  if (outcome && 'fault' in outcome) return <FaultCard fault={outcome.fault} />;
  return url && made ? (
    <img className="tile-picture" src={url} alt={`${order.look.name}, ${order.name}: ${made.alt}`} style={style} />
  ) : (
    <div className="tile-picture" style={style} aria-busy="true" />
  );
}
