import { ArtSlot, type Canvas, drawingColours, mix } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface FormProps {
  readonly look: Look;
  readonly canvas: Canvas;
  readonly unitPx: number;
  /** Wanted height of a button; the rows over the light then fill their room exactly. */
  readonly rowPx: number;
  /** From the light's start edge to the line of the taps. */
  readonly tapPx: number;
  /** The form leaves the sheet at its top, too. */
  readonly isCutAtTop: boolean;
}

/** Room between two buttons and around them, in u; how much of a row a button fills. */
const PAD_U = 3.4;
const FILL = 0.7;

/** The long form behind everything: dull buttons down to the foot of the sheet, the first tap, and the line to the second one on the light. */
export function Form({ look, canvas, unitPx, rowPx, tapPx, isCutAtTop }: FormProps): ReactElement {
  const { field, ink } = look.colours;
  const [panel, light] = [canvas.box('panel'), canvas.box('light')];
  if (!panel || !light) return <></>;
  const pad = PAD_U * unitPx;
  const top = isCutAtTop ? 0 : panel.topPx;
  const firstTop = isCutAtTop ? 0 : top + pad;
  const overPx = light.topPx - pad - firstTop;
  const rows = Math.max(2, Math.round((overPx + (1 - FILL) * rowPx) / rowPx));
  const stepPx = (overPx + (1 - FILL) * rowPx) / rows;
  const buttonPx = stepPx - (1 - FILL) * rowPx;
  const underTop = light.topPx + light.heightPx + pad;
  const under = Math.max(0, Math.ceil((canvas.heightPx - underTop) / stepPx));
  const startPx = panel.startPx + pad;
  const widthPx = panel.widthPx - 2 * pad;
  const ys = [
    ...Array.from({ length: rows }, (_, index) => firstTop + index * stepPx),
    ...Array.from({ length: under }, (_, index) => underTop + index * stepPx),
  ];
  const tapX = light.startPx + tapPx;
  const firstTapY = firstTop + Math.max(0, rows - 3) * stepPx + buttonPx / 2;
  const corner = isCutAtTop ? 0 : 4 * unitPx;
  const paper = mix(field, ink, 0.12);
  const dull = mix(paper, drawingColours(look.colours).object, 0.55);
  return (
    <>
      <path
        d={`M${panel.startPx} ${canvas.heightPx}V${top + corner}Q${panel.startPx} ${top} ${panel.startPx + corner} ${top}H${panel.startPx + panel.widthPx - corner}Q${panel.startPx + panel.widthPx} ${top} ${panel.startPx + panel.widthPx} ${top + corner}V${canvas.heightPx}Z`}
        fill={paper}
      />
      {ys.map((y) => (
        <rect key={y} x={startPx} y={y} width={widthPx} height={buttonPx} rx={1.4 * unitPx} fill={dull} />
      ))}
      <path
        d={`M${tapX} ${firstTapY + TAP.radiusU * unitPx}V${light.topPx + 1}`}
        stroke={ink}
        strokeWidth={TAP.lineU * unitPx}
        fill="none"
      />
      <Tap x={tapX} y={firstTapY} unitPx={unitPx} colour={ink} ground={dull} />
    </>
  );
}

/** In u. */
const TAP = { radiusU: 2.5, pointU: 0.95, lineU: 0.95 } as const;

interface TapProps {
  readonly x: number;
  readonly y: number;
  readonly unitPx: number;
  readonly colour: string;
  readonly ground: string;
}

/** Where a finger touches: a point and a ring. */
function Tap({ x, y, unitPx, colour, ground }: TapProps): ReactElement {
  return (
    <>
      <circle cx={x} cy={y} r={TAP.radiusU * unitPx} stroke={colour} strokeWidth={TAP.lineU * unitPx} fill={ground} />
      <circle cx={x} cy={y} r={TAP.pointU * unitPx} fill={colour} />
    </>
  );
}

/** The second tap, at the start of the light: the line from the first one ends in it. */
export function SecondTap({ look, unitPx, tapPx }: Pick<FormProps, 'look' | 'unitPx' | 'tapPx'>): ReactElement {
  const { light, onLight } = look.colours;
  return (
    <ArtSlot
      slot="second-tap"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: 2 * tapPx, height: '100%' }}
      draw={({ heightPx }) => (
        <>
          <path d={`M${tapPx} 0V${heightPx / 2}`} stroke={onLight} strokeWidth={TAP.lineU * unitPx} fill="none" />
          <Tap x={tapPx} y={heightPx / 2} unitPx={unitPx} colour={onLight} ground={light} />
        </>
      )}
    />
  );
}
