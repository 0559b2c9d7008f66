import { Box, Foot, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Answer, storyOf } from './answer.js';
import { SmallerBubbles } from './bars.js';
import { Bubble } from './bubble.js';
import { growth } from './growth.js';

/** Largest words of a question that stands alone, in u: two lines rather than three. */
const ALONE_U = 10;

/** Where letters must be this small, the steps give way to the alt text: the number keeps its size. */
const TIGHTEST = 0.8;

/** The question fills the start; the answer stands on the floor at the end. */
export function Wide({ copy: said, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const { margin } = scale;
  const { asked, answered, copy } = storyOf(said);
  const isAlone = asked.length === 1;
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
        {asked.map((text, index) => (
          <Bubble
            key={text}
            name={`sentence-${index + 1}`}
            text={text}
            look={look}
            {...growth(index, asked.length, frame)}
            {...(isAlone ? { maxPx: ALONE_U * u } : {})}
            fills={!isAlone && index === asked.length - 1}
            heightPx={(index < asked.length - 1 ? 14 * squeeze : asked.length === 1 ? 62 : 42 * squeeze) * u}
            maxWidthPx={startPx - margin - 5 * u}
            cornerPx={look.cornerU * u}
            tailPx={(index < asked.length - 1 ? 4 : 6) * u * squeeze}
            reach={index === asked.length - 1 ? 'room' : 'words'}
            style={index === 0 ? {} : { marginTop: 2 * u }}
          />
        ))}
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
