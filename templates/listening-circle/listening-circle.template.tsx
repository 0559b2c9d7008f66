import { Box, Headline, isSmallShape, scaleFor, Sheet, SmallSheet, topMarginPx } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { chairPx, Circle, REACH } from './circle.js';
import { Light } from './light.js';
import { Middle, TIGHTEST } from './middle.js';
import { SmallCircle } from './small-circle.js';

/** A community sits in a circle, nobody higher than another. What is said stands in the middle; one chair is free, and lit. */
export default defineTemplate({
  id: 'listening-circle',
  idea: 'A community sits in a circle and keeps one lit chair free for whoever tells.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  leastPaperMm: 148,
  refuses: 'tabs would cut the circle, and a person would hide its middle.',
  serves: ['protect', 'parents', 'schools', 'advocacy', 'survivors'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    return shape === 'wide' ? ['headline', 'quote', 'tips', 'help'] : ['headline', 'quote', 'tips', 'help', 'qr'];
  },
  artwork:
    'Drawing: a circle of chairs from above, all of the same size. One of them is bright: it is kept free. The words to say stand in the middle.',
  guidance: {
    do: [
      'Use it for elders, leaders of faith and of communities, groups of parents.',
      'Put what can be said aloud into the middle, as it is spoken.',
      'Let the reader belong to the circle: say we, or nothing.',
    ],
    dont: [
      'Do not add signs of a faith, a flag or a costume: any circle can be this one.',
      'Do not make one chair higher or larger.',
      'Do not seat somebody on the lit chair: it is kept free.',
    ],
  },
  examples: [
    { name: 'poster', message: 'signs-and-first-sentence/m37', target: 'en-GB', format: 'a4', golden: true },
    { name: 'families', message: 'on-camera-is-abuse/m22', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'story', message: 'signs-and-first-sentence/m37', target: 'fr-BE', format: 'story-1080x1920' },
    { name: 'banner', message: 'on-camera-is-abuse/m22', target: 'en-GB', format: 'billboard-970x250' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    const small = <SmallCircle look={view.look} isAcross={shape === 'strip'} />;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={small} objectAt="middle" />;
    return shape === 'wide' ? <Wide {...view} /> : shape === 'square' ? <Square {...view} /> : <High {...view} />;
  },
});

/** By shape, in u: most room for the headline, diameter of the free middle. */
const MEASURES = {
  poster: { headlineU: 27, middleU: 47 },
  portrait: { headlineU: 19, middleU: 37 },
  tall: { headlineU: 25, middleU: 40 },
} as const;

/** How far the backrest of the lit chair reaches into the light, as a share of a chair: they touch and become one form. */
const SUNK = 0.06;
const DOWN = 90;

/** Headline, circle, and the light across the foot of the sheet. */
function High(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const measures = MEASURES[shape as keyof typeof MEASURES];
  const middlePx = measures.middleU * u * Math.max(0.84, squeeze);
  const chair = chairPx(middlePx);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          paddingTop: topMarginPx(frame),
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline}
          minPx={scale.headlineSmallest * 0.72}
          maxLines={3}
          heightPx={measures.headlineU * u * Math.max(0.8, squeeze)}
          widthPx={frame.widthPx - 2 * scale.margin}
        />
      </Box>
      <Middle
        view={view}
        scale={scale}
        sizePx={middlePx}
        style={{
          marginTop: chair * REACH + 4 * u * squeeze,
          marginBottom: chair * (REACH - SUNK),
          marginInlineStart: (frame.widthPx - middlePx) / 2,
        }}
      />
      <Light view={view} scale={scale} widthPx={frame.widthPx} hasSteps={copy.quote !== null} />
      <Circle look={look} freeAtDegrees={DOWN} />
    </Sheet>
  );
}

/** The headline beside the circle, which leaves the sheet at the end; the light under both. */
function Square(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const middlePx = (squeeze < TIGHTEST ? 31 : 33) * u;
  const chair = chairPx(middlePx);
  const startPx = frame.widthPx - middlePx - 0.55 * chair - 2 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexGrow: 1, minHeight: 4 * u }} />
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * 0.8}
        minPx={scale.headlineSmallest * 0.7}
        maxLines={7}
        heightPx={50 * u}
        widthPx={startPx - chair * REACH - scale.margin - 2 * u}
        style={{ position: 'absolute', top: scale.margin, insetInlineStart: scale.margin }}
      />
      <Middle
        view={view}
        scale={scale}
        sizePx={middlePx}
        style={{ marginInlineStart: startPx, marginTop: chair * REACH, marginBottom: chair * (REACH - SUNK) }}
      />
      <Light view={view} scale={scale} widthPx={frame.widthPx} hasSteps={false} />
      <Circle look={look} freeAtDegrees={DOWN} />
    </Sheet>
  );
}

/** The lit chair of a wide sheet stands level with the help, and its backrest upright against it. */
const FREE_AT_SIDE = 180;

/** Headline and light at the start, the circle at the end; its lit chair stands in the light. */
function Wide(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u } = frame;
  const middlePx = 52 * u;
  const chair = chairPx(middlePx);
  const startPx = frame.widthPx - middlePx - 0.7 * chair;
  const lightPx = startPx - chair * (REACH - SUNK);
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ justifyContent: 'space-between' }}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={roomy.headline}
        minPx={scale.headlineSmallest * 0.8}
        maxLines={4}
        heightPx={27 * u}
        widthPx={startPx - chair * REACH - scale.margin - 3 * u}
        style={{ marginTop: scale.margin, marginInlineStart: scale.margin }}
      />
      <Middle
        view={view}
        scale={scale}
        sizePx={middlePx}
        style={{ position: 'absolute', top: (frame.heightPx - middlePx) / 2, insetInlineStart: startPx }}
      />
      <Light view={view} scale={scale} widthPx={lightPx} hasSteps={false} leastHeightPx={frame.heightPx / 2 + chair / 2 + 1.4 * u} />
      <Circle look={look} freeAtDegrees={FREE_AT_SIDE} />
    </Sheet>
  );
}
