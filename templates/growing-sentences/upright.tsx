import { Box, BubbleTail, ChatBubbles, Foot, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Answer, breathsOf, storyOf } from './answer.js';
import { SmallerBubbles } from './bars.js';

/** Four modules of a QR code of 29 stay clear on every side. */
const QUIET_SHARE = 4 / 29;

/** By shape, in u: largest words of the answer, most room for the question's words. */
const SIZES = {
  poster: { answerU: 6.2, questionU: 40 },
  portrait: { answerU: 5.8, questionU: 25 },
  square: { answerU: 5.2, questionU: 18 },
  tall: { answerU: 6.2, questionU: 38 },
} as const;

/** Largest words of the second half of a question, in u: the first half must not fall behind it. */
const PARTED_U = 13;

/** What is asked leaves the sheet at the end, a single question under smaller ones without words; the answer comes back from the end. */
export function Upright({ copy: said, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { margin } = scale;
  const story = storyOf(said);
  const { answered, copy } = story;
  const sentences = breathsOf(story);
  const { answerU, questionU } = SIZES[shape as keyof typeof SIZES];
  const isAlone = sentences.length === 1;
  const isParted = story.asked.length === 1 && !isAlone;
  const isSquare = shape === 'square';
  // Low on room, the first sentences stand beside each other.
  const isLow = isSquare || squeeze < 0.85;
  const topPx = Math.max(margin, safe.top + 2 * u);
  const tailU = isSquare ? 3 : 4.4;
  const tailPx = tailU * u * squeeze;
  const lightStartPx = margin + (isSquare ? 5 : 7) * u;
  const lightPx = frame.widthPx - lightStartPx - margin;
  const paddingPx = 4.4 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingTop: isAlone ? 0 : topPx,
          paddingInlineStart: margin,
        }}
      >
        {isAlone ? <SmallerBubbles look={look} unitPx={u} endPx={margin} leastPx={Math.max(0.7 * margin, safe.top + u)} /> : null}
        <ChatBubbles
          look={look}
          frame={frame}
          sentences={sentences}
          widthU={(frame.widthPx - 2 * margin) / u}
          heightU={Math.max(12, questionU * squeeze)}
          {...(isParted ? { mostU: PARTED_U } : {})}
          tailU={tailU * 1.3}
          reach="edge"
          fills={!isAlone}
          isLow={isLow}
        />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        cornerPx={look.cornerU * u}
        style={{
          width: lightPx,
          marginInlineStart: lightStartPx,
          marginTop: 2 * u * squeeze,
          borderEndEndRadius: 0,
          paddingTop: 3.6 * u * squeeze,
          paddingBottom: 3.6 * u * squeeze,
          paddingInlineStart: paddingPx,
        }}
      >
        <Answer
          look={look}
          text={answered}
          maxPx={answerU * u}
          maxLines={2}
          minPx={scale.tip * 1.3}
          widthPx={lightPx - 2 * paddingPx}
          gapPx={Math.max(1.8 * u, 2.4 * squeeze * u, scale.qr * QUIET_SHARE)}
        />
        <HelpBlock
          frame={frame}
          look={look}
          copy={copy}
          widthPx={lightPx - 2 * paddingPx}
          numberPx={scale.number}
          showSteps
          stepsStand="beside-contacts"
        />
      </LightSurface>
      <BubbleTail
        name="answer-tail"
        colour={look.colours.light}
        side="end"
        widthPx={tailPx * 1.8}
        heightPx={tailPx}
        style={{ marginInlineStart: lightStartPx + lightPx - tailPx * 1.8 }}
      />
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        stacked={shape !== 'poster'}
        mostLogos={shape === 'tall' ? 1 : 3}
        widthPx={frame.widthPx - 2 * margin}
        style={{
          marginInlineStart: margin,
          marginTop: shape === 'poster' ? u : 3.2 * u * squeeze - tailPx,
          marginBottom: Math.max((isSquare ? 3.4 : 4) * u, safe.bottom + u),
        }}
      />
    </Sheet>
  );
}
