import { Box, ChatBubbles, Foot, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Answer, breathsOf, shortStory, storyOf } from './answer.js';

/** Largest words of the first and of the last bubble, in u. */
const BEFORE_U = 8;
const LAST_U = 18;
/** Most height of the last words, in u: alone, after one, after more. */
const LAST_HIGH_U = [62, 46, 36] as const;
const TAIL_U = 8;

/** Where letters must be this small, the steps give way to the alt text: the number keeps its size. */
const TIGHTEST = 0.65;

/** The question fills the start and leaves the sheet at the top where it stands alone; the answer stands on the floor at the end. */
export function Wide({ copy: said, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const { margin } = scale;
  const story = storyOf(said);
  const { answered, copy } = story;
  const sentences = breathsOf(story);
  const isAlone = sentences.length === 1;
  const [aloneU, secondU, laterU] = LAST_HIGH_U;
  const lightPx = frame.widthPx * 0.38;
  const startPx = frame.widthPx - lightPx - margin;
  const paddingPx = 4.6 * u;
  const innerPx = lightPx - 2 * paddingPx;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box
        style={{
          flexDirection: 'column',
          width: startPx,
          height: '100%',
          paddingInlineStart: margin,
          paddingTop: isAlone ? 0 : margin,
          paddingBottom: margin - 3 * u,
        }}
      >
        <ChatBubbles
          look={look}
          frame={frame}
          sentences={sentences}
          widthU={(startPx - margin) / u - 5}
          heightU={isAlone ? aloneU : (sentences.length === 2 ? secondU : laterU) * Math.max(0.8, squeeze)}
          mostU={LAST_U}
          {...(sentences.length === 2 ? { beforeU: BEFORE_U } : {})}
          tailU={TAIL_U}
          overPx={margin}
        />
      </Box>
      <Box style={{ flexDirection: 'column', justifyContent: 'flex-end', height: '100%' }}>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          cornerPx={look.cornerU * u}
          style={{
            width: lightPx,
            height: frame.heightPx - margin,
            justifyContent: 'space-between',
            borderEndStartRadius: 0,
            borderEndEndRadius: 0,
            paddingTop: 4.6 * u,
            paddingBottom: 5 * u,
            paddingInlineStart: paddingPx,
          }}
        >
          <Box style={{ flexDirection: 'column' }}>
            <Answer
              look={look}
              text={answered}
              maxPx={5.6 * u}
              maxLines={squeeze < 0.7 ? 4 : 2}
              minPx={scale.tip * 1.1}
              widthPx={innerPx}
              gapPx={2.6 * u * squeeze}
            />
            <HelpBlock
              frame={frame}
              look={look}
              copy={shortStory(copy, frame)}
              widthPx={innerPx}
              numberPx={scale.number}
              showQr={false}
              showSteps={squeeze >= TIGHTEST}
            />
          </Box>
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.onLight}
            stacked
            mostLogos={1}
            showSource={false}
            widthPx={innerPx}
            style={{ marginTop: 3 * u * squeeze }}
          />
        </LightSurface>
      </Box>
    </Sheet>
  );
}
