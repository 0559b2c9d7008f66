import { Box, type BoxProps, QrCode } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { STANDING } from './falling-phones.js';

/** Room of the speaker at its top, in u. */
export const SPEAKER_U = 4;

export interface StandingPhoneProps {
  readonly look: Look;
  readonly unitPx: number;
  readonly widthPx: number;
  /** Page whose code stands on the screen; null leaves the screen empty. */
  readonly url: string | null;
  readonly qrPx: number;
  readonly style: NonNullable<BoxProps['style']>;
}

/** The phone that does not fall, in light. It grows out of the light that it stands on. */
export function StandingPhone({ look, unitPx, widthPx, url, qrPx, style }: StandingPhoneProps): ReactElement {
  const { light, onLight } = look.colours;
  return (
    <Box
      name={STANDING}
      style={{
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        width: widthPx,
        paddingTop: SPEAKER_U * unitPx,
        backgroundColor: light,
        borderRadius: 4 * unitPx,
        borderEndStartRadius: 0,
        borderEndEndRadius: 0,
        ...style,
      }}
    >
      <Box style={{ position: 'absolute', top: 2.6 * unitPx, insetInlineStart: 0, width: widthPx, justifyContent: 'center' }}>
        <Bar widthPx={0.28 * widthPx} unitPx={unitPx} colour={onLight} />
      </Box>
      {url === null ? null : <QrCode slot="qr" url={url} sizePx={qrPx} colour={onLight} />}
    </Box>
  );
}

export interface BarProps {
  readonly widthPx: number;
  readonly unitPx: number;
  readonly colour: string;
  readonly style?: NonNullable<BoxProps['style']>;
}

/** The bar at an end of a screen that makes a light rectangle a phone. */
export function Bar({ widthPx, unitPx, colour, style }: BarProps): ReactElement {
  return <Box style={{ width: widthPx, height: 1.2 * unitPx, borderRadius: 0.6 * unitPx, backgroundColor: colour, ...style }} />;
}
