import { type Copy, spokenTag, type Target } from '@campaignkit/model';
import type { ReactElement } from 'react';
import type { PieceOrder } from '../choose-piece.js';
import type { MadePiece } from '../make-piece.js';
import { nameFormat, sizeOf } from '../name-format.js';
import { nameTarget } from '../name-target.js';
import { Choice } from './choice.js';
import { DownloadButtons } from './download-buttons.js';
import { Toggle } from './toggle.js';
import type { ChangeView, View } from './view.js';

export interface StageBarProps {
  readonly order: PieceOrder | undefined;
  readonly made: MadePiece | undefined;
  readonly view: View;
  readonly onView: ChangeView;
}

const ZOOMS = [
  { value: 'fit', label: 'Fit', hint: 'The whole piece' },
  { value: '100', label: '100 %', hint: 'Real size: millimetres on paper, pixels on a screen' },
  { value: '200', label: '200 %', hint: 'Twice its real size' },
] as const;

/** Says what is shown, and how it is looked at. */
export function StageBar({ order, made, view, onView }: StageBarProps): ReactElement {
  return (
    <header className="bar">
      <div className="bar-title">
        <h1>{order ? `${nameFormat(order.job.format)} · ${nameTarget(order.job.target.tag)}` : 'No piece'}</h1>
        {order ? (
          <p>
            {[order.job.target.tag, order.job.message.id, sizeOf(order.job.format), order.look.name].join(' · ')}
            {made ? <b>{foreignWords(order.job.target, made.copy)}</b> : null}
          </p>
        ) : null}
      </div>
      {order ? (
        <div className="bar-tools" role="toolbar" aria-label="Canvas">
          <Choice label="Zoom" value={view.zoom} options={ZOOMS} onChoose={(zoom) => onView({ zoom })} />
          <div className="choice" role="group" aria-label="Overlays">
            <Toggle label="Grid" hint="Margins and columns" isOn={view.hasGrid} onPress={() => onView({ hasGrid: !view.hasGrid })} />
            <Toggle
              label="Safe area"
              hint="What must stay free of text"
              isOn={view.hasSafeArea}
              onPress={() => onView({ hasSafeArea: !view.hasSafeArea })}
            />
          </div>
          <DownloadButtons piece={made?.piece} format={order.job.format} />
        </div>
      ) : null}
    </header>
  );
}

/** Says when the piece speaks another language than its target. */
function foreignWords(target: Target, { locale }: Copy): string {
  if (spokenTag(target, locale) === target.tag) return '';
  return ` · speaks ${new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale}: no words yet`;
}
