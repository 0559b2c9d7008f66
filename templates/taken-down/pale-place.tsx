import { HelpBlock, LightSurface, scaleFor, Steps, SupportAndCode } from '@campaignkit/design-system';
import type { Frame, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { TEETH_U } from './torn-sheet.js';

export interface PalePlaceProps {
  readonly view: PieceView;
  readonly widthPx: number;
}

/** Inside the bright place, in u. */
const PADDING_U = 4.8;

/** Where the picture hung: the number that helps to take it down, and the steps. */
export function PalePlace({ view: { copy, frame, look }, widthPx }: PalePlaceProps): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const paddingPx = PADDING_U * u;
  const innerPx = widthPx - 2 * paddingPx;
  const steps = stepsFor(frame);
  return (
    <LightSurface
      look={look}
      isDraft={copy.draft !== null}
      unitPx={u}
      style={{
        width: widthPx,
        paddingTop: (TEETH_U + 2.6 * Math.max(0.7, squeeze)) * u,
        paddingBottom: 4.4 * u * Math.max(0.7, squeeze),
        paddingInlineStart: paddingPx,
      }}
    >
      <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} showQr={false} />
      {steps === 0 ? null : (
        <Steps
          tips={copy.tips.slice(0, steps)}
          colour={look.colours.onLight}
          sizePx={scale.tip}
          minPx={Math.min(scale.tip, scale.body)}
          widthPx={innerPx}
          gapPx={0.7 * u * squeeze}
          style={{ marginTop: 2.6 * u * squeeze }}
        />
      )}
      <SupportAndCode
        frame={frame}
        look={look}
        copy={copy}
        widthPx={innerPx}
        sizePx={scale.tip}
        showQr={frame.shape === 'poster'}
        style={{ marginTop: 2.6 * u * squeeze }}
      />
    </LightSurface>
  );
}

/** On a low sheet with long words the later steps give way; they stand in the description. */
const TIGHT = 0.8;
const TIGHTEST = 0.6;

function stepsFor({ shape, squeeze }: Frame): number {
  if (shape !== 'wide' && shape !== 'square') return 3;
  if (squeeze < TIGHTEST) return 0;
  return squeeze < TIGHT ? 2 : 3;
}
