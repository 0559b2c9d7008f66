import { ArtSlot, Box, EasyReadLine, Headline, HelpSurface, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { gapPxOf, stepsOf } from './strip.js';
import { drawTalk } from './talk.js';

/** In u: most room for the headline, height of a step with a picture and of the last one, picture, largest words. */
const SIZES = { headlineU: 24, lineU: 21, lastU: 16, pictureU: 20, wordsU: 5 } as const;
/** Between the sides of the bubble and the sheet, and from the bubble to the two who talk, in u. */
const SIDE_U = 5;
const TAIL_U = 5;

/** Headline and steps; the last one is drawn large where a story takes no words: two people talk, and what is said is the help. */
export function Tall(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, safe } = frame;
  const steps = stepsOf(view);
  const last = steps.at(-1);
  const ground = last?.tones.ground ?? look.colours.slab;
  const paddingPx = scale.margin - SIDE_U * u;
  const bubblePx = frame.widthPx - 2 * SIDE_U * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * 0.9}
        minPx={scale.headlineSmallest * 0.75}
        maxLines={3}
        heightPx={SIZES.headlineU * u * Math.max(0.8, squeeze)}
        widthPx={frame.widthPx - 2 * scale.margin}
        style={{ marginTop: topMarginPx(frame), marginBottom: 2.4 * u * squeeze, marginInlineStart: scale.margin }}
      />
      {steps.map((one, index) => {
        const isLast = one === last;
        const leastPx = (isLast ? SIZES.lastU : SIZES.lineU) * u * Math.max(0.7, squeeze);
        return (
          <EasyReadLine
            key={one.step}
            {...one}
            hasPicture={!isLast}
            look={look}
            widthPx={frame.widthPx}
            picturePx={SIZES.pictureU * u * Math.max(0.7, squeeze)}
            maxPx={SIZES.wordsU * u}
            minPx={scale.body}
            paddingPx={scale.margin}
            textHeightPx={leastPx * 0.9}
            style={{
              ...(isLast ? {} : { flexGrow: 1, flexShrink: 1, flexBasis: 0 }),
              minHeight: leastPx,
              ...(index === 0 ? {} : { marginTop: gapPxOf(view) }),
            }}
          />
        );
      })}
      <Box style={{ flexDirection: 'column', backgroundColor: ground, height: 'auto', paddingBottom: safe.bottom, marginTop: -1 }}>
        <HelpSurface
          frame={frame}
          look={look}
          copy={copy}
          brand={brand}
          widthPx={bubblePx - 2 * paddingPx}
          showQr={false}
          footGapPx={2.6 * u * squeeze}
          cornerPx={4 * u}
          style={{
            width: bubblePx,
            marginInlineStart: SIDE_U * u,
            paddingTop: 4 * u * Math.max(0.8, squeeze),
            paddingBottom: 3 * u,
            paddingInlineStart: paddingPx,
          }}
        />
        <ArtSlot
          slot="talk"
          style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
          draw={(canvas) => drawTalk(canvas, look, last?.tones.drawing, TAIL_U * u)}
        />
      </Box>
    </Sheet>
  );
}
