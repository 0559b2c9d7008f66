import {
  Box,
  BubbleTail,
  ChatBubbles,
  Foot,
  HelpBlock,
  LightSurface,
  QUIET_SHARE,
  scaleFor,
  Sheet,
  topMarginPx,
} from '@campaignkit/design-system';
import type { Frame, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Answer, breathsOf, shortStory, storyOf } from './answer.js';

/**
 * By shape, in u: largest words of the answer, of the first and of the last bubble, most height of the last words, point of the last
 * bubble, room inside the light, point of the answer.
 */
const SIZES = {
  poster: { answerU: 6.2, beforeU: 7.5, lastU: 17, lastHighU: 36, tailU: 6, paddingU: 4, answerTailU: 13 },
  portrait: { answerU: 5.8, beforeU: 7.2, lastU: 16, lastHighU: 30, tailU: 5.4, paddingU: 3.8, answerTailU: 12 },
  square: { answerU: 4.8, beforeU: 6, lastU: 14, lastHighU: 27, tailU: 4.6, paddingU: 3, answerTailU: 10 },
  tall: { answerU: 6.2, beforeU: 7.5, lastU: 16, lastHighU: 42, tailU: 6, paddingU: 4, answerTailU: 17 },
} as const;

/** From the margin to the light, in u: the point of the question hangs there. */
const BESIDE_POINT_U = 9;
/** Where the words are long, the answer takes more lines, and a square leaves the source to the description. */
const TIGHT = 0.7;
/** Between the question and the answer, in u. */
const BETWEEN_U = 3;

/** What is asked leaves the sheet at the end, a sentence alone at the top, too; the answer comes back from the foot at the end. */
export function Upright({ copy: said, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const { margin } = scale;
  const story = storyOf(said);
  const { answered, copy } = story;
  const sentences = breathsOf(story);
  const { answerU, beforeU, lastU, lastHighU, tailU, paddingU } = SIZES[shape as keyof typeof SIZES];
  const isAlone = sentences.length === 1;
  const topPx = topMarginPx(frame);
  const isSquare = shape === 'square';
  const lightStartPx = margin + BESIDE_POINT_U * u;
  const lightPx = frame.widthPx - lightStartPx - margin;
  const paddingPx = paddingU * u;
  const innerPx = lightPx - 2 * paddingPx;
  const roomPx = paddingPx * Math.max(0.75, squeeze);
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
        <ChatBubbles
          look={look}
          frame={frame}
          sentences={sentences}
          widthU={(frame.widthPx - 2 * margin) / u}
          heightU={lastHighU * Math.max(isAlone ? 0.72 : 0.56, squeeze)}
          mostU={lastU}
          {...(sentences.length === 2 ? { beforeU } : {})}
          tailU={tailU}
          overPx={topPx}
          reach="edge"
          // Low on room, the first sentences stand beside each other.
          isLow={isSquare || squeeze < 0.7}
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
          // The point of the question hangs beside the light.
          marginTop: (BETWEEN_U - tailU * squeeze) * u,
          borderEndEndRadius: 0,
          paddingTop: roomPx,
          paddingBottom: roomPx,
          paddingInlineStart: paddingPx,
        }}
      >
        <Answer
          look={look}
          text={answered}
          maxPx={answerU * u}
          maxLines={squeeze < TIGHT ? 4 : 2}
          minPx={scale.tip * (squeeze < TIGHT ? 1.05 : 1.3)}
          widthPx={innerPx}
          gapPx={Math.max(1.8 * u, 2.4 * squeeze * u, HAS_QR.has(shape) ? scale.qr * QUIET_SHARE : 0)}
        />
        <HelpBlock
          frame={frame}
          look={look}
          copy={shortStory(copy, frame)}
          widthPx={innerPx}
          numberPx={scale.number}
          showQr={HAS_QR.has(shape)}
          showSteps
          // A line or two of contacts beside them would only make the steps narrow.
          stepsStand={copy.support === null && !isSquare ? 'under' : 'beside-contacts'}
        />
      </LightSurface>
      <Floor frame={frame} look={look} copy={copy} brand={brand} endPx={margin} />
    </Sheet>
  );
}

/** What is read on a phone cannot be scanned with it: there the page stands in words. */
const HAS_QR: ReadonlySet<Frame['shape']> = new Set(['poster', 'portrait']);

type FloorProps = Pick<PieceView, 'frame' | 'look' | 'copy' | 'brand'> & {
  /** From the end of the light to the edge. */
  readonly endPx: number;
};

/** Under the light: its point, which comes from the lower edge of the sheet, and the foot beside it. */
function Floor({ frame, look, copy, brand, endPx }: FloorProps): ReactElement {
  const { u, safe, shape, squeeze } = frame;
  const { margin } = scaleFor(frame);
  const tailPx = SIZES[shape as keyof typeof SIZES].answerTailU * u;
  const footPx = frame.widthPx - margin - tailPx - endPx - 2 * u;
  return (
    <Box style={{ flexDirection: 'row', justifyContent: 'space-between', paddingInlineStart: margin, paddingInlineEnd: endPx }}>
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        stacked
        mostLogos={shape === 'tall' ? 1 : 3}
        showSource={shape !== 'square' || squeeze >= TIGHT}
        widthPx={footPx}
        style={{ marginTop: Math.max(2, 2.6 * squeeze) * u, marginBottom: Math.max(3.4 * u, safe.bottom + u) }}
      />
      <BubbleTail name="answer-tail" colour={look.colours.light} side="end" widthPx={tailPx} heightPx="100%" />
    </Box>
  );
}
