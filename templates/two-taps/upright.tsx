import {
  ArtSlot,
  Box,
  Foot,
  Headline,
  HelpBlock,
  LightSurface,
  QUIET_SHARE,
  scaleFor,
  Sheet,
  Steps,
  topMarginPx,
} from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { PointingHand } from './pointing-hand.js';
import { EDGE_U, PHONE, Screen } from './screen.js';

/** By shape in u: room for the headline and its rows, width of the phone, largest steps, room of the sheet under the bright row. */
const SIZES = {
  poster: { headlineU: 38, phoneU: 46, stepsU: 4.2, underU: 21 },
  portrait: { headlineU: 27, phoneU: 44, stepsU: 3.8, underU: 16 },
  square: { headlineU: 22, phoneU: 42, stepsU: 3.5, underU: 13 },
  tall: { headlineU: 38, phoneU: 46, stepsU: 4.2, underU: 14 },
} as const;

/** Where even the smallest letters leave no room, the steps give way to the alt text. */
const TIGHTEST = 0.6;

/** Room for the finger at the start of the bright row, and its middle line, in u. */
const FINGER_U = 12.4;
const TAP_U = 6;

/** Headline over the phone, which leaves the sheet at the foot; its bright row leaves it at the end and is the help. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { margin } = scale;
  const { headlineU, phoneU, stepsU, underU } = SIZES[shape as keyof typeof SIZES];
  const hasTips = squeeze >= TIGHTEST;
  const phonePx = phoneU * u;
  const lightStartPx = margin + EDGE_U * u;
  const lightPx = frame.widthPx - lightStartPx;
  const innerPx = lightPx - FINGER_U * u - margin;
  const tipsPx = frame.widthPx - 2 * margin - phonePx - 4 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.05}
          minPx={scale.headlineSmallest * (squeeze < 0.75 ? 0.75 : 1)}
          maxLines={squeeze === 1 ? 2 : 5}
          heightPx={Math.max(16, headlineU * squeeze) * u}
          widthPx={frame.widthPx - 2 * margin}
        />
      </Box>
      <ArtSlot
        slot="screen"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        draw={(canvas) => <Screen look={look} canvas={canvas} unitPx={u} />}
      />
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          flexGrow: 1,
          flexShrink: 0,
          minHeight: (shape === 'square' ? 27 : 32) * u * Math.max(0.8, squeeze),
          marginTop: 5 * u * Math.max(0.7, squeeze),
          paddingInlineStart: margin,
          width: frame.widthPx - margin,
        }}
      >
        <Box name={PHONE} style={{ width: phonePx }} />
        {hasTips ? (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={Math.max(scale.tip, stepsU * u * squeeze)}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={tipsPx}
            gapPx={1.6 * u * squeeze}
            style={{ paddingTop: 1.2 * u, paddingBottom: 3 * u * squeeze }}
          />
        ) : null}
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          width: lightPx,
          marginInlineStart: lightStartPx,
          paddingTop: Math.max(3.4 * u * squeeze, scale.qr * QUIET_SHARE),
          paddingBottom: Math.max(3.6 * u * squeeze, scale.qr * QUIET_SHARE - u),
          paddingInlineStart: FINGER_U * u,
        }}
      >
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} numberPx={scale.number * 0.9} />
      </LightSurface>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'flex-end',
          alignItems: 'flex-end',
          minHeight: underU * u + safe.bottom,
          width: frame.widthPx - margin,
          paddingTop: 3 * u,
          paddingBottom: Math.max(4.4 * u, safe.bottom + 2 * u),
        }}
      >
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.ink}
          stacked
          mostLogos={shape === 'tall' || squeeze < TIGHTEST ? 1 : 2}
          showSource={squeeze >= TIGHTEST}
          widthPx={tipsPx}
        />
      </Box>
      <ArtSlot
        slot="hand"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        draw={(canvas) => <PointingHand look={look} canvas={canvas} unitPx={u} tapPx={TAP_U * u} />}
      />
    </Sheet>
  );
}
