import { Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Arm, Heel } from './arm.js';
import { Hand } from './hand.js';
import { measuresOf } from './measures.js';
import { Support } from './support.js';

/** Narrower paper is a card in the hand: A5 is a poster still, A6 is not. */
const SMALL_PAPER_MM = 140;

/** Reach of the light where it has no code: that of a little finger. */
const LITTLE_FINGER = 0.84;

/** On a poster the hand stands over the light; elsewhere the light is its last finger. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isSmall = frame.pxPerMm !== null && SMALL_PAPER_MM * frame.pxPerMm > frame.widthPx;
  const isPoster = frame.shape === 'poster' && !isSmall;
  const isTall = frame.shape === 'tall';
  const { headlineU, isTight, ...hand } = measuresOf(isSmall ? 'small' : frame.shape, squeeze);
  const reach = isTight ? [0.9, 0.93, 0.9, 0.69] : [0.86, 0.93, 0.87, 0.69];
  const palmPx = Math.round((isPoster ? 23.6 : hand.palmU) * u);
  const fingersPx = frame.widthPx - scale.margin - palmPx;
  const lightPx = copy.help[0].url === null && !isTight ? fingersPx * LITTLE_FINGER : fingersPx;
  const paddingPx = 3.6 * u;
  // Beside an arm that leaves the sheet at its foot, words stand under the fingers.
  const underPx = isTall ? palmPx + 2 * u : scale.margin;
  const support = (startPx: number, topPx: number, maxLines: number) => (
    <Box style={{ marginTop: topPx, marginInlineStart: startPx }}>
      <Support copy={copy} look={look} scale={scale} widthPx={frame.widthPx - startPx - scale.margin} maxLines={maxLines} />
    </Box>
  );
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      {isTall ? <Arm look={look} palmPx={palmPx} /> : null}
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingTop: Math.max(isPoster ? 6.4 * u : scale.margin, safe.top + 2 * u),
          paddingBottom: 4 * u * Math.max(isTight ? 0.5 : 0.8, squeeze),
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.1}
          minPx={scale.headlineSmallest * (isTight ? 0.75 : 1)}
          maxLines={isPoster ? 4 : 3}
          heightPx={headlineU * u}
          widthPx={widthPx}
        />
      </Box>
      <Hand
        look={look}
        tips={copy.tips}
        widthPx={frame.widthPx}
        unitPx={u}
        leastPx={scaleFor({ ...frame, squeeze: 0 }).tip}
        measures={hand}
        lengthsPx={(isPoster ? reach : reach.slice(0, 3)).map((share) => share * frame.widthPx)}
      />
      {isPoster ? support(palmPx, 4 * u * squeeze, 2) : null}
      <Box style={{ flexDirection: 'row', marginTop: (isPoster ? 3 * squeeze : 0) * u }}>
        <Box style={{ width: palmPx }}>{isPoster ? null : <Heel look={look} />}</Box>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          cornerPx={isPoster ? look.cornerU * u : (hand.fingerU * u) / 2}
          style={{
            width: lightPx,
            marginTop: isPoster ? 0 : Math.round(hand.gapU * u),
            paddingTop: 2.6 * u,
            paddingBottom: 3 * u,
            paddingInlineStart: paddingPx,
            ...(isPoster ? {} : { borderStartStartRadius: 0, borderEndStartRadius: 0 }),
          }}
        >
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={lightPx - 2 * paddingPx} numberPx={scale.number * 0.84} />
        </LightSurface>
      </Box>
      {isPoster || isTight ? null : support(underPx, 2.6 * u * squeeze, 2)}
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        stacked={!isPoster && !isTight}
        mostLogos={isTall || isSmall || (isTight && !isPoster) ? 1 : 3}
        showSource={isPoster || !isTight}
        widthPx={frame.widthPx - underPx - scale.margin}
        style={{
          marginTop: (isPoster ? 2.8 : 2.2) * u,
          marginInlineStart: underPx,
          marginBottom: Math.max((isPoster ? 4 : 3.4) * u, safe.bottom + u),
        }}
      />
    </Sheet>
  );
}
