import { Box, FootBand, Headline, HelpBlock, LightSurface, QUIET_SHARE, scaleFor, Sheet, Steps, Support } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { FallingPhones } from './falling-phones.js';
import { SPEAKER_U, StandingPhone } from './standing-phone.js';

/** By shape in u: room for the headline, largest steps, height of the row at least and of the phone that stands. */
const SIZES = {
  poster: { headlineU: 30, stepsU: 3.8, rowU: 40, phoneU: 50 },
  portrait: { headlineU: 25, stepsU: 3.4, rowU: 34, phoneU: 42 },
  square: { headlineU: 20, stepsU: 3.2, rowU: 30, phoneU: 36 },
} as const;

/** Where the words are long the sentence that reassures gives way, and at the smallest letters the steps; both stand in the alt text. */
const TIGHT = 0.7;
const TIGHTEST = 0.6;

/** Headline and steps over the row; the phone that stands grows out of the light, which is the floor of all. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const { headlineU, stepsU, rowU, phoneU } = SIZES[shape as keyof typeof SIZES];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isLow = shape === 'square';
  const screenPx = scale.qr * (1 + 2.2 * QUIET_SHARE);
  const phonePx = screenPx + 5 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'column', paddingTop: scale.margin, paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.12}
          minPx={scale.headlineSmallest * (isLow ? 0.76 : squeeze < TIGHT ? 0.85 : 1)}
          maxLines={4}
          heightPx={Math.max(isLow ? 18.5 : 23, headlineU * squeeze) * u}
          widthPx={widthPx}
        />
        {isLow || squeeze < TIGHTEST ? null : (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={Math.max(scale.tip, stepsU * u * squeeze)}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={widthPx}
            gapPx={1.2 * u * squeeze}
            style={{ marginTop: 5 * u * squeeze }}
          />
        )}
      </Box>
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'flex-end',
          alignItems: 'flex-end',
          flexGrow: 1,
          minHeight: Math.max(rowU * u * Math.max(0.76, squeeze), screenPx + SPEAKER_U * u),
          marginTop: 4 * u * Math.max(0.8, squeeze),
        }}
      >
        <FallingPhones
          look={look}
          startPx={scale.margin}
          length={1}
          style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        />
        <StandingPhone
          look={look}
          unitPx={u}
          widthPx={phonePx}
          url={copy.help[0].url}
          qrPx={scale.qr}
          style={{ height: '100%', maxHeight: phoneU * u, marginInlineEnd: scale.margin }}
        />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          paddingTop: 4 * u * Math.max(0.8, squeeze),
          paddingBottom: 3.6 * u * Math.max(0.8, squeeze),
          paddingInlineStart: scale.margin,
        }}
      >
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} showQr={false} />
        {isLow || squeeze < TIGHT ? null : (
          <Support
            copy={copy}
            colour={look.colours.onLight}
            sizePx={scale.tip}
            widthPx={widthPx}
            style={{ marginTop: 2.4 * u * squeeze }}
          />
        )}
      </LightSurface>
      <FootBand frame={frame} look={look} copy={copy} brand={brand} paddingBottomPx={4 * u} />
    </Sheet>
  );
}
