import { Box, Foot, Headline, HelpBlock, LightSurface, LONG_NUMBER, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Hand } from './hand.js';
import { measuresOf } from './measures.js';
import { Support } from './support.js';

/** Narrower paper is a card in the hand: A5 is a poster still, A6 is not. */
const SMALL_PAPER_MM = 140;

export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  // Letters keep their points on small paper: there the last finger holds the light, as on a screen, and the light takes more of the width.
  const isSmall = frame.pxPerMm !== null && SMALL_PAPER_MM * frame.pxPerMm > frame.widthPx;
  const leastPx = scaleFor({ ...frame, squeeze: 0 }).tip;
  const isPoster = frame.shape === 'poster' && !isSmall;
  const { headlineU, isTight, ...hand } = measuresOf(isSmall ? 'small' : frame.shape, squeeze);
  const reach = isTight ? [0.9, 0.93, 0.9, 0.69] : [0.86, 0.93, 0.87, 0.69];
  const [{ headline, url }] = copy.help;
  const hasQr = url !== null;
  // A long number puts its QR code under itself: the card is high, and the sentence finds room beside it, under the palm.
  const isHighCard = hasQr && headline.kind === 'number' && headline.text.replace(/\D/g, '').length >= LONG_NUMBER;
  const isBeside = isPoster || (isHighCard && !isSmall);
  const paddingPx = 3.6 * u;
  const lightPx = (isSmall ? 76 : hasQr ? 60 : 47) * u;
  const lightStartPx = frame.widthPx - scale.margin - lightPx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
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
      {isPoster ? (
        <Hand
          look={look}
          tips={copy.tips}
          widthPx={frame.widthPx}
          unitPx={u}
          leastPx={leastPx}
          measures={hand}
          lengthsPx={reach.map((share) => share * frame.widthPx)}
          holds={false}
        />
      ) : (
        <Hand
          look={look}
          tips={copy.tips}
          widthPx={frame.widthPx}
          unitPx={u}
          leastPx={leastPx}
          measures={hand}
          lengthsPx={[...reach.slice(0, 3).map((share) => share * frame.widthPx), lightStartPx + u]}
          holds
        />
      )}
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          alignItems: 'flex-end',
          paddingInlineStart: scale.margin,
          width: frame.widthPx - scale.margin,
          marginTop: isPoster ? 4 * u : -Math.round(hand.fingerU * u),
        }}
      >
        <Box style={{ width: widthPx - lightPx - 3.4 * u, paddingBottom: 0.6 * u }}>
          {isBeside && (isPoster || !isTight) ? (
            <Support copy={copy} look={look} scale={scale} widthPx={widthPx - lightPx - 3.4 * u} maxLines={6} />
          ) : null}
        </Box>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          cornerPx={look.cornerU * u}
          style={{
            width: lightPx,
            paddingTop: 2.6 * u,
            paddingBottom: 3 * u,
            paddingInlineStart: paddingPx,
            ...(isPoster ? {} : { borderStartStartRadius: 0 }),
          }}
        >
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={lightPx - 2 * paddingPx} numberPx={scale.number * 0.84} />
        </LightSurface>
      </Box>
      {isBeside || isTight ? null : (
        <Box style={{ marginTop: 2.6 * u * squeeze, marginInlineStart: scale.margin }}>
          <Support copy={copy} look={look} scale={scale} widthPx={widthPx} maxLines={2} />
        </Box>
      )}
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        stacked={!isPoster && !isTight}
        mostLogos={frame.shape === 'tall' || isSmall || (isTight && !isPoster) ? 1 : 3}
        showSource={isPoster || !isTight}
        widthPx={widthPx}
        style={{
          marginTop: (isPoster ? 2.8 : 2.2) * u,
          marginInlineStart: scale.margin,
          marginBottom: Math.max((isPoster ? 4 : 3.4) * u, safe.bottom + u),
        }}
      />
    </Sheet>
  );
}
