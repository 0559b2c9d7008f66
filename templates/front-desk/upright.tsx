import { BodyText, Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet, Steps, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Bell } from './bell.js';
import { Desk } from './desk.js';

/** Measures by shape in u: room of the headline, width of the card, least height of the bell with its hand, size of the steps. */
const MEASURES = {
  poster: { headlineU: 45, cardU: 52, bellU: 36, stepU: 4.1 },
  portrait: { headlineU: 28, cardU: 53, bellU: 34, stepU: 3.8 },
  square: { headlineU: 21, cardU: 56, bellU: 33, stepU: 3.3 },
  tall: { headlineU: 30, cardU: 55, bellU: 36, stepU: 3.7 },
} as const;

/** At the sides of the card, in u; the swashes of words in Nastaliq reach out of their lines. */
const PADDING_U = 3.8;
const WORDS_PADDING_U = 5;

/** A tall screen that nothing lies over has room for all of it in a larger size. */
const FREE_TALL = { headlineU: 58, cardU: 55, bellU: 36, stepU: 5.2 } as const;

/** The card is as high as the room over the desk, but no tower, in u. */
const MOST_CARD_U = 62;

/** The bell gives way to long words only so far: it stays larger than a button. */
const LOWEST_BELL = 0.8;

/** Where the words are long, the sentences on the wall stand in the alt text; square and story have no room for them. */
const TIGHT = { poster: 0.7, portrait: 0.84, square: 2, tall: 2 } as const;

/** The headline on the wall; bell and card on the desk, as high as the words leave room; the steps on its front. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const isFree = frame.shape === 'tall' && safe.top + safe.bottom === 0;
  const { headlineU, cardU, bellU, stepU } = isFree ? FREE_TALL : MEASURES[frame.shape as keyof typeof MEASURES];
  const isFlat = frame.shape === 'square';
  const isPoster = frame.shape === 'poster';
  const widthPx = frame.widthPx - 2 * scale.margin;
  const showsBody = squeeze >= TIGHT[frame.shape as keyof typeof TIGHT];
  const paddingU = copy.help[0].headline.kind === 'words' ? WORDS_PADDING_U : PADDING_U;
  const paddingPx = paddingU * u;
  const cardPx = Math.round(cardU * u);

  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          paddingTop: topMarginPx(frame),
          paddingBottom: 4 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * (isFree ? 1.5 : isPoster ? 1.1 : 1)}
          minPx={scale.headlineSmallest * 0.7}
          maxLines={5}
          heightPx={Math.max(14, headlineU * squeeze) * u}
          widthPx={widthPx}
        />
        {showsBody ? (
          <BodyText
            slot="body"
            text={copy.body}
            colour={look.colours.ink}
            sizePx={scale.body * 1.2}
            widthPx={widthPx * 0.94}
            lineHeight={1.4}
            style={{ marginTop: 4.4 * u * squeeze }}
          />
        ) : null}
      </Box>
      <Box
        style={{
          flexDirection: 'row',
          alignItems: 'stretch',
          flexGrow: 1,
          width: frame.widthPx,
          minHeight: bellU * u * Math.max(LOWEST_BELL, squeeze),
        }}
      >
        <Bell look={look} widthPx={frame.widthPx - scale.margin - cardPx} heightPx="100%" />
        <Box style={{ flexDirection: 'column', justifyContent: 'flex-end', width: cardPx }}>
          <LightSurface
            look={look}
            isDraft={copy.draft !== null}
            unitPx={u}
            style={{
              flexGrow: 1,
              justifyContent: 'center',
              width: cardPx,
              maxHeight: MOST_CARD_U * u,
              paddingTop: (isFlat ? 3.2 : 4) * u * squeeze,
              paddingBottom: (isFlat ? 2.8 : 3.6) * u * squeeze,
              paddingInlineStart: paddingPx,
            }}
          >
            <HelpBlock frame={frame} look={look} copy={copy} widthPx={cardPx - 2 * paddingPx} />
          </LightSurface>
        </Box>
      </Box>
      <Desk
        frame={frame}
        look={look}
        style={{
          paddingTop: (isFlat ? 3 : 4.2) * u * squeeze,
          paddingInlineStart: scale.margin,
          paddingBottom: Math.max((isFlat ? 3.8 : 4.4) * u, safe.bottom + 2 * u),
        }}
      >
        <Steps
          tips={copy.tips}
          colour={look.colours.onObject}
          sizePx={Math.max(scale.tip, stepU * u * squeeze)}
          minPx={scale.body}
          widthPx={widthPx}
          gapPx={(isPoster ? 1.6 : 1.1) * u * squeeze}
        />
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.onObject}
          widthPx={widthPx}
          style={{ marginTop: (isFlat ? 2.6 : 4) * u * squeeze }}
        />
      </Desk>
    </Sheet>
  );
}
