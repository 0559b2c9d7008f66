import { Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import { defineTemplate, type Frame, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Bubble, Tail } from './bubble.js';
import { dialogueOf } from './sentences.js';

/** What is asked grows until it fills the sheet; the answer comes from the other side, in light. */
export default defineTemplate({
  id: 'growing-sentences',
  idea: 'A question fills the sheet, and the answer comes from the other side, in light.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card has no room for sentences that grow, and only a question can be answered.',
  serves: ['crisis', 'bystander'],
  prints: (shape) => (shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'support', 'tips', 'help', 'qr']),
  artwork: 'Drawing: a dark speech bubble asks. A bright speech bubble from the other side answers, with the way to get help.',
  examples: [
    { name: 'story', message: 'sextortion-for-money/m05', target: 'en-GB', format: 'story-1080x1920', golden: true },
    { name: 'parents', message: 'sextortion-for-money/m07', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'friends', message: 'sextortion-for-money/m08', target: 'ar-EG', format: 'portrait-1080x1350' },
    { name: 'link', message: 'sextortion-for-money/m05', target: 'hi-IN', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** By shape, in u: largest words of the answer, most room for the question's words. */
const SIZES = {
  poster: { answerU: 7.6, questionU: 40 },
  portrait: { answerU: 7, questionU: 25 },
  square: { answerU: 6.6, questionU: 18 },
  tall: { answerU: 7.4, questionU: 38 },
} as const;

function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { margin } = scale;
  const { asked, answered } = dialogueOf(copy.headline, copy.locale);
  const { answerU, questionU } = SIZES[shape as keyof typeof SIZES];
  const isSquare = shape === 'square';
  const tailPx = (isSquare ? 3 : 4.4) * u * squeeze;
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
          paddingTop: Math.max(margin, safe.top + 2 * u),
          paddingInlineStart: margin,
        }}
      >
        {asked.map((text, index) => (
          <Bubble
            key={text}
            name={`sentence-${index + 1}`}
            text={text}
            look={look}
            {...growth(index, asked.length, frame)}
            heightPx={(index === asked.length - 1 ? Math.max(11, questionU * squeeze) : 14 * squeeze) * u}
            maxWidthPx={frame.widthPx - 2 * margin}
            cornerPx={look.cornerU * u}
            tailPx={tailPx * (index === asked.length - 1 ? 1.3 : 0.8)}
            reach={index === asked.length - 1 ? 'edge' : 'words'}
            style={index === 0 ? {} : { marginTop: 2.4 * u * squeeze }}
          />
        ))}
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
          maxLines={squeeze < 0.7 ? 1 : 2}
          minPx={scale.tip * 1.3}
          widthPx={lightPx - 2 * paddingPx}
          gapPx={Math.max(1.8, 2.4 * squeeze) * u}
        />
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={lightPx - 2 * paddingPx} numberPx={scale.number * 0.84} showSteps />
      </LightSurface>
      <Tail
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

/** The question fills the start; the answer stands on the floor at the end. */
function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const { margin } = scale;
  const { asked, answered } = dialogueOf(copy.headline, copy.locale);
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
        {asked.map((text, index) => (
          <Bubble
            key={text}
            name={`sentence-${index + 1}`}
            text={text}
            look={look}
            {...growth(index, asked.length, frame)}
            heightPx={(index === asked.length - 1 ? 62 : 16) * u}
            maxWidthPx={startPx - margin - 5 * u}
            cornerPx={look.cornerU * u}
            tailPx={6 * u}
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
              maxPx={8 * u}
              maxLines={squeeze < 0.7 ? 1 : 2}
              minPx={scale.tip * 1.2}
              widthPx={innerPx}
              gapPx={2.6 * u * squeeze}
            />
            <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} numberPx={scale.number * 0.84} showQr={false} showSteps />
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

/** Words and room around them, from sentence to sentence. */
function growth(index: number, count: number, { u, squeeze }: Frame) {
  const isLast = index === count - 1;
  const share = count === 1 ? 1 : (index + 1) / count;
  return {
    maxPx: (isLast ? 15 : 4.6 + 3 * share) * u,
    minPx: (isLast ? 5 : 3.6) * u,
    paddingPx: (isLast ? 4 : 2.4) * u * Math.max(0.7, squeeze),
  };
}

interface AnswerProps {
  readonly look: PieceView['look'];
  readonly text: string;
  readonly maxPx: number;
  readonly minPx: number;
  readonly maxLines: number;
  readonly widthPx: number;
  readonly gapPx: number;
}

/** What answers the question, over the number that helps to do it. */
function Answer({ look, text, maxPx, minPx, maxLines, widthPx, gapPx }: AnswerProps): ReactElement | null {
  if (text === '') return null;
  return (
    <Headline
      look={look}
      slot="headline-answer"
      text={text}
      colour={look.colours.onLight}
      maxPx={maxPx}
      minPx={minPx}
      maxLines={maxLines}
      heightPx={maxPx * 2.6}
      widthPx={widthPx}
      style={{ marginBottom: gapPx }}
    />
  );
}
