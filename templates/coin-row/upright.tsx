import { Box, Headline, scaleFor, Sheet, standsInHalf, Steps, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { CoinGrid, COIN_ROWS, MoreCoins } from './coin-grid.js';
import { Floor } from './floor.js';

/** Where even small paper has long words, coins and steps give way together. */
const TIGHT = 0.7;

/** The narrowest column for page and claims beside the code, in their own size. */
const READABLE_EM = 11;

/** By shape, in u: room for the headline, largest share of it, wanted height of a row of coins, least room for two rows. */
const ROOMS = {
  poster: { headlineU: 40, largest: 1, rowU: 19, coinsU: 38 },
  portrait: { headlineU: 26, largest: 0.9, rowU: 17, coinsU: 36 },
  square: { headlineU: 22, largest: 0.8, rowU: 16, coinsU: 32.6 },
  tall: { headlineU: 30, largest: 0.8, rowU: 17, coinsU: 37 },
} as const;

/** So many steps are read at a glance over coins that keep their size; the others stand in the alt text. */
const FEW_STEPS = 2;

/** Headline and what to do, coins, and the light over the foot of the sheet; in a story the coins go on under it. */
export function Upright(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, safe } = frame;
  const shape = frame.shape as keyof typeof ROOMS;
  const room = ROOMS[shape];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isFlat = shape === 'square';
  const isTight = squeeze < TIGHT;
  const stepsOnLight = shape === 'poster' && standsInHalf(copy) && widthPx / 2 - scale.qr - 5 * u >= READABLE_EM * scale.note;
  const gapPx = (isFlat ? 3 : 4) * u * Math.max(0.8, squeeze);
  const coins = { look, marginPx: scale.margin, unitPx: u, rowPx: room.rowU * u } as const;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'column', paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * room.largest}
          minPx={scale.headlineSmallest * 0.75}
          maxLines={isFlat ? 4 : 5}
          heightPx={room.headlineU * u * Math.max(isFlat ? 0.82 : 0.66, squeeze)}
          widthPx={widthPx}
        />
        {stepsOnLight ? null : (
          <Steps
            tips={isFlat || shape === 'portrait' || isTight ? copy.tips.slice(0, FEW_STEPS) : copy.tips}
            colour={look.colours.ink}
            sizePx={scale.tip}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={widthPx}
            gapPx={0.6 * u * squeeze}
            style={{ marginTop: gapPx * 0.9 }}
          />
        )}
      </Box>
      <Box
        name={COIN_ROWS}
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          minHeight: room.coinsU * u * (isTight ? 0.7 : Math.max(0.86, squeeze)),
          marginTop: gapPx,
        }}
      >
        <CoinGrid {...coins} />
      </Box>
      <Floor view={view} widthPx={widthPx} stepsOnLight={stepsOnLight} />
      {safe.bottom > 0 ? <MoreCoins {...coins} heightPx={safe.bottom - 2 * u} /> : null}
    </Sheet>
  );
}
