import { type Copy, spokenTag, type Target } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { countPages, type PieceOrder } from '../choose-piece.js';
import { ExportButtons } from '../export/export-buttons.js';
import type { FileMaker } from '../export/file-maker.js';
import type { MadePiece } from '../make-piece.js';
import { nameFormat, sizeOf } from '../name-format.js';
import { nameTarget } from '../name-target.js';
import type { WallKind } from '../wall/choose-wall.js';
import { Choice } from './choice.js';
import type { ChangeView, View } from './view.js';

export interface StageBarProps {
  readonly order: PieceOrder | undefined;
  readonly made: MadePiece | undefined;
  readonly make: (order: PieceOrder) => Promise<MadePiece>;
  readonly fileMaker: FileMaker;
  readonly today: string;
  readonly view: View;
  readonly onView: ChangeView;
  readonly onPage: (page: number) => void;
  /** Puts this piece among its like. */
  readonly onWall: (kind: WallKind, order: PieceOrder) => void;
}

const ZOOMS = [
  { value: 'fit', label: 'Fit', hint: 'The whole piece' },
  { value: '100', label: '100 %', hint: 'Real size: millimetres on paper, pixels on a screen' },
  { value: '200', label: '200 %', hint: 'Twice its real size' },
] as const;

const WALLS = [
  { value: 'formats', label: 'Formats', hint: 'This piece in all formats, side by side' },
  { value: 'targets', label: 'Languages', hint: 'This template in all languages, side by side' },
  { value: 'templates', label: 'Templates', hint: 'This message in all templates, side by side' },
] as const;

/** Says what is shown, how it is looked at, and where to go from here. */
export function StageBar(props: StageBarProps): ReactElement {
  const { order, made, make, fileMaker, today, view, onView, onPage, onWall } = props;
  return (
    <header className="bar">
      <div className="bar-title">
        <h1>{order ? `${nameFormat(order.job.format)} · ${nameTarget(order.job.target.tag)}` : 'No piece'}</h1>
        {order ? (
          <p>
            {describe(order)}
            {made ? <b>{foreignWords(order.job.target, made.copy)}</b> : null}
          </p>
        ) : null}
      </div>
      {order ? (
        <div className="bar-tools" role="toolbar" aria-label="Canvas">
          <Choice label="Zoom" value={view.zoom} options={ZOOMS} onChoose={(zoom) => onView({ zoom })} />
          <PageChoice order={order} onPage={onPage} />
          <div className="choice" role="group" aria-label="Wall">
            <span className="choice-name" aria-hidden="true">
              Wall
            </span>
            {WALLS.map(({ value, label, hint }) => (
              <button key={value} type="button" className="toggle" title={hint} onClick={() => onWall(value, order)}>
                {label}
              </button>
            ))}
          </div>
          <ExportButtons order={order} made={made} make={make} fileMaker={fileMaker} today={today} />
        </div>
      ) : null}
    </header>
  );
}

function PageChoice({ order, onPage }: Pick<StageBarProps, 'onPage'> & { readonly order: PieceOrder }): ReactElement | null {
  const { template, format, page = 1 } = order.job;
  const count = countPages(template, format);
  if (count === 1) return null;
  const options = Array.from({ length: count }, (_, index) => ({
    value: String(index + 1),
    label: String(index + 1),
    hint: `Page ${index + 1} of ${count}`,
  }));
  return (
    <>
      <span className="choice-name" aria-hidden="true">
        Page
      </span>
      <Choice label="Page" value={String(page)} options={options} onChoose={(value) => onPage(Number(value))} />
    </>
  );
}

function describe({ job: { target, message, format }, look, isPseudo, isUnmarked, words }: PieceOrder): string {
  return [
    target.tag,
    message.id,
    sizeOf(format),
    look.name,
    ...(look.isOneColour ? ['one colour'] : []),
    ...(isPseudo ? ['pseudo-locale'] : []),
    ...(Object.keys(words).length > 0 ? ['edited words'] : []),
    ...(isUnmarked ? ['draft mark hidden'] : []),
  ].join(' · ');
}

/** Says when the piece speaks another language than its target. */
function foreignWords(target: Target, { locale }: Copy): string {
  if (spokenTag(target, locale) === target.tag) return '';
  return ` · speaks ${new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale}: no words yet`;
}
