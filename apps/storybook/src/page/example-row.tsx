import type { Example, Template } from '@campaignkit/model';
import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { choosePiece, type PieceOrder, type Wishes } from '../choose-piece.js';
import type { Workshop } from '../create-workshop.js';
import type { MadePiece } from '../make-piece.js';
import { nameFormat, sizeOf } from '../name-format.js';
import { nameTarget } from '../name-target.js';
import { type Attempt, attempt } from '../stage/attempt.js';
import { PieceImage } from '../stage/piece-image.js';
import { useSame } from '../stage/use-same.js';
import { useSeen } from '../stage/use-seen.js';
import { tilePx } from '../wall/fit-tiles.js';
import { type Outcome, useMade } from '../stage/use-made.js';

/** An example with the story that shows it alone. */
export interface ShownExample {
  readonly template: Template;
  readonly example: Example;
  readonly title: string;
  readonly storyId: string | undefined;
}

export interface ExampleRowProps {
  readonly examples: readonly ShownExample[];
  /** What the toolbar says of every piece; what is absent is as in the example. */
  readonly wishes: Wishes;
  readonly workshop: Workshop;
  readonly today: string;
  readonly onOpen: (storyId: string) => void;
}

/** Pieces of all shapes look equally big. */
const SIZE_PX = 200;

/** Examples side by side, each as its story draws it, made when somebody comes near to them. Hand in the same list as long as it means the same. */
export function ExampleRow({ examples, workshop, today, onOpen, ...rest }: ExampleRowProps): ReactElement {
  const wishes = useSame(rest.wishes);
  const choices = useMemo(
    () =>
      examples.map((shown) => ({
        shown,
        choice: attempt(() => choosePiece(shown.template, shown.example, wishes, workshop)),
      })),
    [examples, wishes, workshop],
  );
  const [seen, setSeen] = useState<ReadonlySet<Example>>(() => new Set());
  const see = useCallback((example: Example) => setSeen((known) => new Set(known).add(example)), []);
  const orders = useMemo(
    () => choices.flatMap(({ shown, choice }) => ('value' in choice && seen.has(shown.example) ? [choice.value] : [])),
    [choices, seen],
  );
  const make = useCallback((order: PieceOrder) => workshop.make(order, today), [workshop, today]);
  const outcomes = useMade(orders, make);
  return (
    <ul className="page-examples" data-state={seen.size > 0 && outcomes.size === orders.length ? 'ready' : 'busy'}>
      {choices.map(({ shown, choice }) => (
        <ExampleTile
          key={`${shown.template.id}/${shown.example.name}`}
          shown={shown}
          choice={choice}
          outcome={'value' in choice ? outcomes.get(choice.value) : undefined}
          onSeen={see}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}

interface ExampleTileProps extends Pick<ExampleRowProps, 'onOpen'> {
  readonly shown: ShownExample;
  readonly choice: Attempt<PieceOrder>;
  readonly outcome: Outcome<MadePiece> | undefined;
  readonly onSeen: (example: Example) => void;
}

function ExampleTile({ shown, choice, outcome, onSeen, onOpen }: ExampleTileProps): ReactElement {
  const { storyId, title, example } = shown;
  const [isSeen, ref] = useSeen();
  useEffect(() => {
    if (isSeen) onSeen(example);
  }, [isSeen, example, onSeen]);
  const order = 'value' in choice ? choice.value : undefined;
  const isBroken = order === undefined || (outcome !== undefined && 'fault' in outcome);
  return (
    <li ref={ref}>
      <button type="button" className="tile-open" disabled={storyId === undefined} onClick={() => storyId !== undefined && onOpen(storyId)}>
        {order && !isBroken ? (
          <PieceImage
            order={order}
            made={outcome && 'made' in outcome ? outcome.made : undefined}
            widthPx={tilePx(order.job.format.widthPx / order.job.format.heightPx, SIZE_PX).widthPx}
          />
        ) : null}
        <span className="page-example">
          <b>{title}</b>
          {order ? <span>{`${nameFormat(order.job.format)}, ${sizeOf(order.job.format)}`}</span> : null}
          {order ? <span>{nameTarget(order.job.target.tag)}</span> : null}
          <span>{example.message}</span>
          {isBroken ? <span role="alert">cannot be drawn: its story says why</span> : null}
        </span>
      </button>
    </li>
  );
}
