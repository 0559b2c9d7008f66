import { Box, type BoxProps, Foot, HelpBlock, LightSurface, scaleFor, Steps, Support } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { STANDING } from './falling-phones.js';
import { Bar } from './standing-phone.js';

export interface HelpPhoneProps {
  readonly view: PieceView;
  readonly widthPx: number;
  readonly style: NonNullable<BoxProps['style']>;
}

/** Height of the floor of a story, in u. */
export const FLOOR_U = 11;

/** On a low sheet with long words the steps give way; they stand in the alt text. */
const TIGHTEST = 0.6;
/** Where the words are long the sentence that reassures does. */
const TIGHT = 0.7;

/** The phone that does not fall, so large that its screen holds the help: beside a row in a wide sheet, over an app's bar in a story. */
export function HelpPhone({ view, widthPx, style }: HelpPhoneProps): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape, safe } = frame;
  const paddingPx = 4.4 * u;
  const innerPx = widthPx - 2 * paddingPx;
  const { onLight } = look.colours;
  const isTall = shape === 'tall';
  return (
    <Box name={STANDING} style={{ width: widthPx, ...style }}>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        cornerPx={5 * u}
        style={{
          width: widthPx,
          height: '100%',
          borderEndStartRadius: 0,
          borderEndEndRadius: 0,
          paddingTop: 2.6 * u,
          paddingBottom: isTall ? safe.bottom - FLOOR_U * u : 4.4 * u * Math.max(0.8, squeeze),
          paddingInlineStart: paddingPx,
        }}
      >
        <Bar
          widthPx={0.24 * widthPx}
          unitPx={u}
          colour={onLight}
          style={{ marginInlineStart: 0.38 * widthPx - paddingPx, marginBottom: (1.2 + 2.6 * squeeze) * u }}
        />
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} showQr={false} />
        {!isTall && squeeze >= TIGHTEST ? (
          <Steps
            tips={copy.tips}
            colour={onLight}
            sizePx={scale.tip}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={innerPx}
            gapPx={0.8 * u * squeeze}
            style={{ marginTop: 3 * u * squeeze }}
          />
        ) : null}
        {isTall && squeeze >= TIGHT ? (
          <Support copy={copy} colour={onLight} sizePx={scale.tip} widthPx={innerPx} style={{ marginTop: 4 * u * squeeze }} />
        ) : null}
        {isTall ? (
          <Foot frame={frame} copy={copy} brand={brand} colour={onLight} widthPx={innerPx} style={{ marginTop: 4 * u * squeeze }} />
        ) : null}
        {isTall ? (
          <Box style={{ position: 'absolute', bottom: 4 * u, insetInlineStart: 0, width: widthPx, justifyContent: 'center' }}>
            <Bar widthPx={0.34 * widthPx} unitPx={u} colour={onLight} />
          </Box>
        ) : null}
      </LightSurface>
    </Box>
  );
}
