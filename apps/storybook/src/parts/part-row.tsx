import type { Look, Piece } from '@campaignkit/model';
import { type ReactElement, useEffect, useMemo } from 'react';
import { toSvgBlob } from '../export/export-picture.js';
import { FaultCard } from '../stage/fault-card.js';
import { useBlobUrl } from '../stage/use-blob-url.js';
import { type Outcome, useMade } from '../stage/use-made.js';
import { useSeen } from '../stage/use-seen.js';
import type { PartOrder } from './make-part.js';

export interface PartRowProps {
  readonly look: Look;
  /** What to draw; hand in the same list as long as it means the same. */
  readonly samples: readonly Omit<PartOrder, 'look'>[];
  readonly make: (order: PartOrder) => Promise<Piece>;
  /** What became of the row; told when it is seen, empty as long as it is being made. Hand in the same function as long as it does the same. */
  readonly onOutcomes: (look: Look, outcomes: readonly Outcome<Piece>[]) => void;
}

const NOTHING: readonly PartOrder[] = [];

/** The parts of one look, made when somebody comes near to them. */
export function PartRow({ look, samples, make, onOutcomes }: PartRowProps): ReactElement {
  const [isSeen, ref] = useSeen();
  const orders = useMemo(() => samples.map((sample): PartOrder => ({ ...sample, look })), [samples, look]);
  const outcomes = useMade(isSeen ? orders : NOTHING, make);
  useEffect(() => {
    if (isSeen) onOutcomes(look, outcomes.size === orders.length ? [...outcomes.values()] : []);
  }, [isSeen, look, orders, outcomes, onOutcomes]);
  return (
    <section className="part-row" aria-labelledby={`part-${look.id}`} ref={ref}>
      <h2 id={`part-${look.id}`}>{look.name}</h2>
      <ul>
        {orders.map((order) => (
          <li key={`${order.part} ${order.words.locale} ${order.format}`} data-format={order.format}>
            <PartPicture order={order} outcome={outcomes.get(order)} />
            <p>{nameOf(order)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ part, words }: PartOrder): string {
  if (!part.startsWith('background-')) return words.name;
  return `${part.slice('background-'.length)}, ${words.dir === 'rtl' ? 'right to left' : 'left to right'}`;
}

function PartPicture({ order, outcome }: { readonly order: PartOrder; readonly outcome: Outcome<Piece> | undefined }): ReactElement {
  const made = outcome && 'made' in outcome ? outcome.made : undefined;
  const url = useBlobUrl(useMemo(() => made && toSvgBlob(made), [made]));
  const style = { backgroundColor: order.look.colours.field };
  if (outcome && 'fault' in outcome) return <FaultCard fault={outcome.fault} />;
  return url ? (
    <img className="tile-picture" src={url} alt={`${order.look.name}: ${nameOf(order)}`} style={style} />
  ) : (
    <div className="tile-picture" style={style} aria-busy="true" />
  );
}
