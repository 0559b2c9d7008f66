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
import { Form, SecondTap } from './form.js';

/** By shape in u: room for the headline, width of the form, height of a button, room of the form under the light. */
const SIZES = {
  poster: { headlineU: 38, panelU: 40, rowU: 9.4, underU: 15 },
  portrait: { headlineU: 27, panelU: 38, rowU: 8.4, underU: 12 },
  square: { headlineU: 24, panelU: 36, rowU: 8.4, underU: 10 },
  tall: { headlineU: 38, panelU: 38, rowU: 9.4, underU: 14 },
} as const;

/** Where even the smallest letters leave no room, the steps give way to the alt text. */
const TIGHTEST = 0.6;

/** Room for the line of taps at the start of the light. */
const TAPS_U = 11.2;
/** Where it runs; its ring ends clearly before the words. */
const LINE_U = 4.8;

/** Headline over the form; the form runs down and out of the sheet, and the bright button leaves it at the end. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { margin } = scale;
  const { headlineU, panelU, rowU, underU } = SIZES[shape as keyof typeof SIZES];
  const hasTips = squeeze >= TIGHTEST;
  const panelPx = panelU * u;
  const lightStartPx = margin + 3.4 * u;
  const lightPx = frame.widthPx - lightStartPx;
  const innerPx = lightPx - TAPS_U * u - margin;
  const tipsPx = frame.widthPx - 2 * margin - panelPx - 4 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.05}
          minPx={scale.headlineSmallest * (squeeze < 0.75 ? 0.75 : 1)}
          maxLines={5}
          heightPx={Math.max(16, headlineU * squeeze) * u}
          widthPx={frame.widthPx - 2 * margin}
        />
      </Box>
      <ArtSlot
        slot="form"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        draw={(canvas) => <Form look={look} canvas={canvas} unitPx={u} rowPx={rowU * u} tapPx={LINE_U * u} isCutAtTop={false} />}
      />
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          flexGrow: 1,
          flexShrink: 0,
          minHeight: 21 * u * Math.max(0.8, squeeze),
          marginTop: 5 * u * Math.max(0.7, squeeze),
          paddingInlineStart: margin,
          width: frame.widthPx - margin,
        }}
      >
        <Box name="panel" style={{ width: panelPx }} />
        {hasTips ? (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={scale.tip * (squeeze < 1 ? 1 : shape === 'poster' ? 1.3 : 1.15)}
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
          paddingInlineStart: TAPS_U * u,
        }}
      >
        <SecondTap look={look} unitPx={u} tapPx={LINE_U * u} />
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
          mostLogos={shape === 'tall' ? 1 : 2}
          showSource={squeeze >= TIGHTEST}
          widthPx={tipsPx}
        />
      </Box>
    </Sheet>
  );
}
