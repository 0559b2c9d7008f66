import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { drawingColours } from '../../drawing-colours.js';
import { ArtSlot, type Canvas } from '../../slots.js';
import { ruleColour } from './note-row.js';

/** Measures of a ruled sheet, in layout pixels. */
export interface NoteSheet {
  /** Least distance of two rules. */
  readonly pitchPx: number;
  /** From the start edge to the margin rule. */
  readonly marginPx: number;
  /** From the start edge to what is written. */
  readonly textPx: number;
  readonly rulePx: number;
}

export interface NotePaperProps {
  readonly look: Look;
  readonly sheet: NoteSheet;
  /** Names of the boxes beside which a hole is punched into the margin. */
  readonly holesBeside: readonly string[];
  /** Name of the last row: rules go on below it at the same distance, in the margin, and under the foot from edge to edge. */
  readonly lastRow: string;
}

/** The ground of a ruled sheet: margin rule, punched holes, and the rules that go on in the margin where nothing is written. */
export function NotePaper({ look, sheet, holesBeside, lastRow }: NotePaperProps): ReactElement {
  return (
    <ArtSlot
      slot="paper"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={(canvas) => draw(canvas, look, sheet, holesBeside, lastRow)}
    />
  );
}

function draw(
  { widthPx, heightPx, box }: Canvas,
  look: Look,
  sheet: NoteSheet,
  holesBeside: readonly string[],
  lastRow: string,
): ReactElement {
  const { marginPx, rulePx } = sheet;
  const last = box(lastRow);
  const fromPx = last ? last.topPx + last.heightPx : heightPx;
  const stepPx = Math.max(sheet.pitchPx, last?.heightPx ?? 0);
  const count = Math.max(0, Math.floor((heightPx - fromPx - 0.3 * stepPx) / stepPx));
  const holes = holesBeside.flatMap((name) => box(name) ?? []);
  const foot = box('foot');
  const writtenPx = foot ? foot.topPx + foot.heightPx : heightPx;
  const rules = Array.from({ length: count }, (_, index) => fromPx + (index + 1) * stepPx - rulePx);
  return (
    <>
      {rules.map((y) => (
        <rect key={y} x={0} y={y} width={y > writtenPx + stepPx / 3 ? widthPx : marginPx} height={rulePx} fill={ruleColour(look)} />
      ))}
      <rect x={marginPx - rulePx * 1.6} y={0} width={rulePx * 1.6} height={heightPx} fill={drawingColours(look.colours).object} />
      {holes.map(({ topPx, heightPx: besidePx }) => (
        <circle key={topPx} cx={marginPx * 0.47} cy={topPx + besidePx / 2} r={marginPx * 0.17} fill={drawingColours(look.colours).object} />
      ))}
    </>
  );
}
