import { CampaignError, type Templates } from '@campaignkit/model';
import { type KeyboardEvent, type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import type { PieceOrder, Wishes } from '../choose-piece.js';
import type { Workshop } from '../create-workshop.js';
import type { Report } from '../report.js';
import { attempt } from '../stage/attempt.js';
import { FaultCard } from '../stage/fault-card.js';
import { isRefusal } from '../stage/refusal-card.js';
import { useSame } from '../stage/use-same.js';
import { chooseWall, type WallPlace, type WallSubject } from './choose-wall.js';
import { fitTiles, TILE_SIZE } from './fit-tiles.js';
import { isProblem } from './judge-tile.js';
import { RefusedList } from './refused-list.js';
import { reportWall } from './report-wall.js';
import { useWall, type WallTile as WallTileState } from './use-wall.js';
import { useWindow } from './use-window.js';
import { WallBar, type WallBarProps } from './wall-bar.js';
import { WallTile } from './wall-tile.js';
import { stepSize } from './wall-zoom.js';
import './wall.css';

export interface WallProps extends Pick<WallBarProps, 'kind' | 'onlyProblems' | 'onKind' | 'onTemplate' | 'onMessage' | 'onOnlyProblems'> {
  readonly subject: WallSubject;
  readonly wishes: Wishes;
  readonly templates: Templates;
  readonly workshop: Workshop;
  readonly today: string;
  readonly size: number | 'fit';
  readonly onSize: (size: number | 'fit') => void;
  /** Shows one piece of the wall alone. */
  readonly onOpen: (order: PieceOrder) => void;
  readonly onReport: (report: Report) => void;
}

const NOTHING: readonly WallPlace[] = [];
const REPORT_AFTER_MS = 300;

/** Pieces side by side, to be compared: made as they come into view. */
export function Wall(props: WallProps): ReactElement {
  const { kind, subject, templates, workshop, today, size, onSize, onOpen, onReport, onlyProblems } = props;
  const { template, example } = subject;
  const wishes = useSame(props.wishes);
  const material = useMemo(
    () => attempt(() => ({ ...workshop, templates, catalog: workshop.translator().catalog })),
    [workshop, templates],
  );
  const places = useMemo(
    () => ('value' in material ? chooseWall(kind, { template, example }, wishes, material.value) : NOTHING),
    [kind, template, example, wishes, material],
  );
  const make = useCallback((order: PieceOrder) => workshop.make(order, today), [workshop, today]);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { tiles, isSettled, hang } = useWall(places, make, { scroller, isThorough: onlyProblems });

  const refused = useMemo(() => places.filter((place) => isUnfit(faultOf(place, tiles.get(place.id)))), [places, tiles]);
  const hung = useMemo(() => places.filter((place) => !refused.includes(place)), [places, refused]);
  const shown = onlyProblems ? hung.filter((place) => hasProblem(place, tiles.get(place.id))) : hung;
  const windowPx = useWindow(scroller);
  const tileSize =
    size === 'fit'
      ? fitTiles(
          shown.map(({ ratio }) => ratio),
          windowPx,
        )
      : size;
  const state = 'fault' in material ? 'error' : isSettled ? 'ready' : 'busy';

  useEffect(() => {
    const timer = setTimeout(() => onReport(reportWall(state, places, tiles)), state === 'busy' ? REPORT_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [state, places, tiles, onReport]);

  if ('fault' in material) {
    return (
      <main className="stage" data-state="error">
        <FaultCard fault={material.fault} />
      </main>
    );
  }
  return (
    <main className="stage" data-state={state} onKeyDown={(event) => followKey(event, tileSize, onSize)}>
      <WallBar
        {...props}
        template={template}
        message={wishes.message ?? example.message}
        material={material.value}
        status={statusOf(hung.length, refused.length, tiles.size, onlyProblems ? shown.length : undefined)}
        isSettled={isSettled}
        size={tileSize}
        isFit={size === 'fit'}
      />
      <div className="wall" ref={setScroller} tabIndex={0} role="region" aria-label="Wall">
        <ul className="tiles wall-tiles">
          {shown.map((place) => (
            <WallTile key={place.id} place={place} tile={tiles.get(place.id)} size={tileSize} hang={hang} onOpen={onOpen} />
          ))}
        </ul>
        {onlyProblems ? null : <RefusedList places={refused.map((place) => ({ ...place, fault: faultOf(place, tiles.get(place.id)) }))} />}
      </div>
    </main>
  );
}

function hasProblem(place: WallPlace, tile: WallTileState | undefined): boolean {
  return faultOf(place, tile) !== undefined || (tile?.judgement !== undefined && isProblem(tile.judgement));
}

function faultOf({ choice }: WallPlace, tile: WallTileState | undefined): unknown {
  return 'fault' in choice ? choice.fault : tile?.fault;
}

/** A template that does not take a format, or needs words that a message has not, is no fault. */
function isUnfit(fault: unknown): boolean {
  return isRefusal(fault) || (fault instanceof CampaignError && fault.code === 'WORDS_MISSING');
}

function statusOf(pieces: number, refused: number, seen: number, problems: number | undefined): string {
  return [
    `${pieces} ${pieces === 1 ? 'piece' : 'pieces'}`,
    ...(refused > 0 ? [`${refused} refused`] : []),
    seen < pieces ? `${seen} made` : 'all made',
    ...(problems === undefined ? [] : [`${problems} with problems`]),
  ].join(' · ');
}

/** + and − change the size, 0 shows all; not while somebody chooses in a menu. */
function followKey(event: KeyboardEvent, size: number, onSize: (size: number | 'fit') => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).matches('select, input:not([type="range"])')) return;
  if (event.key === '+' || event.key === '=') onSize(stepSize(size, 1));
  else if (event.key === '-') onSize(stepSize(size, -1));
  else if (event.key === '0') onSize('fit');
}

/** Size of the tiles as an address says it, which may have been written by hand. */
export function readTileSize(value: unknown): number | 'fit' {
  if (value === 'fit') return 'fit';
  const size = Number(value);
  return size >= TILE_SIZE.least && size <= TILE_SIZE.most ? size : TILE_SIZE.usual;
}
