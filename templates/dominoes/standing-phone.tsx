import { Box, HelpBlock, LightSurface, scaleFor, Steps, SupportAndCode } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';

export interface StandingPhoneProps {
  readonly view: PieceView;
  readonly widthPx: number;
  /** How much larger the steps are than elsewhere. */
  readonly stepsBy: number;
  readonly style: CSSProperties;
}

/** On a low sheet with long words the steps give way; they stand in the alt text. */
const TIGHTEST = 0.6;

/** The phone that does not fall: its whole screen is light and holds the help. */
export function StandingPhone({ view, widthPx, stepsBy, style }: StandingPhoneProps): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const paddingPx = 4.6 * u;
  const innerPx = widthPx - 2 * paddingPx;
  const { onLight } = look.colours;
  const isLow = frame.shape === 'wide' || frame.shape === 'square';
  const hasCode = frame.shape === 'poster' && copy.help[0].url !== null;
  const tipPx = Math.max(scale.tip, scale.tip * (1 + (stepsBy - 1) * squeeze));
  const support = (
    <SupportAndCode
      frame={frame}
      look={look}
      copy={copy}
      widthPx={innerPx}
      sizePx={tipPx * 1.04}
      showQr={hasCode}
      style={hasCode ? { marginTop: 4 * u * squeeze } : { marginBottom: 1.4 * u * squeeze }}
    />
  );
  return (
    <LightSurface
      look={look}
      isDraft={copy.draft !== null}
      unitPx={u}
      cornerPx={5 * u}
      style={{
        width: widthPx,
        borderEndStartRadius: 0,
        borderEndEndRadius: 0,
        paddingTop: 2.6 * u,
        paddingBottom: 4.4 * u * Math.max(0.8, squeeze),
        paddingInlineStart: paddingPx,
        justifyContent: 'space-between',
        ...style,
      }}
    >
      <Box style={{ flexDirection: 'column' }}>
        <Speaker
          widthPx={0.24 * widthPx}
          unitPx={u}
          colour={onLight}
          startPx={0.38 * widthPx - paddingPx}
          bottomPx={(1.2 + 2.6 * squeeze) * u}
        />
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} showQr={false} />
      </Box>
      {isLow && squeeze < TIGHTEST ? null : (
        <Box style={{ flexDirection: 'column', width: innerPx, marginTop: 3 * u * squeeze }}>
          {hasCode ? null : support}
          <Steps
            tips={copy.tips}
            colour={onLight}
            sizePx={tipPx}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={innerPx}
            gapPx={0.8 * u * squeeze}
          />
        </Box>
      )}
      {hasCode ? support : null}
    </LightSurface>
  );
}

interface SpeakerProps {
  readonly widthPx: number;
  readonly unitPx: number;
  readonly colour: string;
  readonly startPx: number;
  readonly bottomPx: number;
}

/** The bar at the top of a screen that makes a light rectangle a phone. */
function Speaker({ widthPx, unitPx, colour, startPx, bottomPx }: SpeakerProps): ReactElement {
  return (
    <Box
      style={{
        width: widthPx,
        height: 1.2 * unitPx,
        borderRadius: 0.6 * unitPx,
        backgroundColor: colour,
        marginInlineStart: startPx,
        marginBottom: bottomPx,
      }}
    />
  );
}
