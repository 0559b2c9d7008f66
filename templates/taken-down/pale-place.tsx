import { BodyText, Box, HelpBlock, LightSurface, QrCode, scaleFor, Steps } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface PalePlaceProps {
  readonly view: PieceView;
  readonly widthPx: number;
  readonly showQr: boolean;
  readonly showSupport: boolean;
  /** How much larger the steps are than elsewhere. */
  readonly stepsBy: number;
}

/** Where words are long, the reassuring sentence gives way first, then on a low sheet the steps; both stand in the alt text. */
const TIGHT = 0.7;
const TIGHTEST = 0.6;

/** Where the picture hung: the steps that took it down, over the number that helps with them. */
export function PalePlace({ view, widthPx, showQr, showSupport, stepsBy }: PalePlaceProps): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const paddingPx = 4.8 * u;
  const innerPx = widthPx - 2 * paddingPx;
  const { onLight } = look.colours;
  const isLow = frame.shape === 'wide' || frame.shape === 'square';
  const { url } = copy.help[0];
  const qrUrl = showQr ? url : null;
  const tipPx = Math.max(scale.tip, scale.tip * (1 + (stepsBy - 1) * squeeze));
  const supportPx = qrUrl === null ? innerPx : innerPx - scale.qr - 4 * u;
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
      {qrUrl === null && (copy.support === null || !showSupport || squeeze < TIGHT) ? null : (
        <Box
          style={{
            flexDirection: 'row',
            justifyContent: 'space-between',
            alignItems: 'flex-end',
            width: innerPx,
            marginTop: 3 * u * squeeze,
          }}
        >
          <Box style={{ width: supportPx }}>
            {copy.support === null || !showSupport || squeeze < TIGHT ? null : (
              <BodyText
                slot="support"
                text={copy.support}
                weight={700}
                colour={onLight}
                sizePx={tipPx}
                widthPx={supportPx}
                lineHeight={1.25}
                balance
              />
            )}
          </Box>
          {qrUrl === null ? null : <QrCode slot="qr" url={qrUrl} sizePx={scale.qr} colour={onLight} />}
        </Box>
      )}
    </LightSurface>
  );
}
