import { HelpBlock, LightSurface, scaleFor, Steps, SupportAndCode } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface PalePlaceProps {
  readonly view: PieceView;
  readonly widthPx: number;
  /** How much larger the steps are than elsewhere. */
  readonly stepsBy: number;
}

/** On a low sheet with long words the steps give way; they stand in the alt text. */
const TIGHTEST = 0.6;

/** Where the picture hung: the steps that took it down, over the number that helps with them. */
export function PalePlace({ view, widthPx, stepsBy }: PalePlaceProps): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const paddingPx = 4.8 * u;
  const innerPx = widthPx - 2 * paddingPx;
  const { onLight } = look.colours;
  const isLow = frame.shape === 'wide' || frame.shape === 'square';
  const tipPx = Math.max(scale.tip, scale.tip * (1 + (stepsBy - 1) * squeeze));
  return (
    <LightSurface
      look={look}
      isDraft={copy.draft !== null}
      unitPx={u}
      style={{
        flexGrow: 1,
        justifyContent: 'space-between',
        width: widthPx,
        paddingTop: 4.4 * u * Math.max(0.7, squeeze),
        paddingBottom: 4.6 * u * Math.max(0.7, squeeze),
        paddingInlineStart: paddingPx,
      }}
    >
      <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} showQr={false} />
      {isLow && squeeze < TIGHTEST ? null : (
        <Steps
          tips={copy.tips}
          colour={onLight}
          sizePx={tipPx}
          minPx={Math.min(scale.tip, scale.body)}
          widthPx={innerPx}
          gapPx={0.9 * u * squeeze}
          style={{ marginTop: 2.6 * u * squeeze }}
        />
      )}
      <SupportAndCode
        frame={frame}
        look={look}
        copy={copy}
        widthPx={innerPx}
        sizePx={tipPx}
        showQr={frame.shape === 'poster'}
        style={{ marginTop: 3 * u * squeeze }}
      />
    </LightSurface>
  );
}
