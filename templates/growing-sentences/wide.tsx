import { Box, ChatBubbles, Foot, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Answer, breathsOf, storyOf } from './answer.js';
import { SmallerBubbles } from './bars.js';

/** Largest words of a question that stands alone, in u: two lines rather than three. */
const ALONE_U = 10;
/** Largest words of the first half of a question, in u. */
const PARTED_U = 10;

/** Where letters must be this small, the steps give way to the alt text: the number keeps its size. */
const TIGHTEST = 0.8;

/** The question fills the start; the answer stands on the floor at the end. */
export function Wide({ copy: said, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const { margin } = scale;
  const story = storyOf(said);
  const { answered, copy } = story;
  const sentences = breathsOf(story);
  const isAlone = sentences.length === 1;
  const isParted = story.asked.length === 1 && !isAlone;
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
          paddingTop: margin,
          paddingBottom: margin - 2 * u,
        }}
      >
        {isAlone ? <SmallerBubbles look={look} unitPx={u} endPx={5 * u} leastPx={0} /> : null}
        <ChatBubbles
          look={look}
          frame={frame}
          sentences={sentences}
          widthU={(startPx - margin) / u - 5}
          heightU={isAlone ? 62 : (isParted ? 50 : 42) * squeeze}
          {...(isAlone ? { mostU: ALONE_U } : {})}
          {...(isParted ? { beforeU: PARTED_U } : {})}
          tailU={6}
          fills={!isAlone}
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
              maxLines={squeeze < 0.7 ? 3 : 2}
              minPx={scale.tip * 1.2}
              widthPx={innerPx}
              gapPx={2.6 * u * squeeze}
            />
            <HelpBlock
              frame={frame}
              look={look}
              copy={copy}
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
