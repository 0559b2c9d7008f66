import { Box, Foot, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Bubble, Tail } from './bubble.js';
import { sentencesOf } from './sentences.js';

/** Each sentence takes more room than the one before; the answer comes from the other side, in light. */
export default defineTemplate({
  id: 'growing-sentences',
  idea: 'Sentences grow until one fills the sheet, and the answer comes from the other side.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card has no room for sentences that grow.',
  prints: (shape) => (shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'tips', 'help', 'qr']),
  artwork: 'Drawing: speech bubbles that grow from sentence to sentence. The answer comes from the other side, in light.',
  examples: [
    { name: 'story', message: 'sextortion-for-money/m05', target: 'en-GB', format: 'story-1080x1920', golden: true },
    { name: 'parents', message: 'sextortion-for-money/m07', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'friends', message: 'sextortion-for-money/m08', target: 'ar-EG', format: 'portrait-1080x1350' },
    { name: 'link', message: 'sextortion-for-money/m05', target: 'hi-IN', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** Size of each bubble's words in u, the last one filling its slab. */
const SIZES_U: Readonly<Record<number, readonly number[]>> = { 1: [19], 2: [7, 19], 3: [5.4, 7.2, 19] };

/** Room of the last bubble's words in u. */
const SLABS_U = { poster: 38, portrait: 25, square: 17, tall: 40 } as const;

function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const { margin } = scale;
  const sentences = sentencesOf(copy.headline, copy.locale, frame.shape === 'square' || squeeze < 0.75 ? 2 : 3);
  const sizes = SIZES_U[sentences.length] ?? [];
  const isSquare = frame.shape === 'square';
  const gapPx = (isSquare ? 1.2 : 2) * u * squeeze;
  const tailPx = (isSquare ? 2.6 : 4.4) * u * squeeze;
  const lightStartPx = margin + (isSquare ? 4.5 : 7) * u;
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
        {sentences.map((text, index) => {
          const isLast = index === sentences.length - 1;
          return (
            <Bubble
              key={text}
              name={`sentence-${index + 1}`}
              text={text}
              look={look}
              maxPx={(sizes[index] ?? 7) * u * (isLast ? 1 : squeeze)}
              minPx={isLast ? scale.headlineSmallest : 4 * u}
              heightPx={isLast ? SLABS_U[frame.shape as keyof typeof SLABS_U] * u * squeeze : 16 * u}
              maxWidthPx={frame.widthPx - 2 * margin}
              paddingPx={(isLast ? 4 : 2.6) * u * squeeze}
              cornerPx={2.8 * u}
              tailPx={tailPx * (isLast ? 1.5 : 1)}
              bleeds={isLast}
              style={index === 0 ? {} : { marginTop: gapPx }}
            />
          );
        })}
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        cornerPx={3 * u}
        style={{
          width: lightPx,
          marginInlineStart: lightStartPx,
          borderEndEndRadius: 0,
          paddingTop: 3.4 * u * squeeze,
          paddingBottom: 3.4 * u * squeeze,
          paddingInlineStart: paddingPx,
          marginTop: gapPx,
        }}
      >
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={lightPx - 2 * paddingPx} showSteps />
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
        stacked={frame.shape !== 'poster'}
        mostLogos={frame.shape === 'tall' ? 1 : 3}
        widthPx={frame.widthPx - 2 * margin}
        style={{
          marginInlineStart: margin,
          marginTop: frame.shape === 'poster' ? u : -tailPx * 0.4,
          marginBottom: Math.max(4 * u, safe.bottom + u),
        }}
      />
    </Sheet>
  );
}

/** Sentences at the start, the answer at the end, standing on the floor. */
function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const { margin } = scale;
  const sentences = sentencesOf(copy.headline, copy.locale, 3);
  const lightPx = frame.widthPx * 0.36;
  const startPx = frame.widthPx - lightPx - margin;
  const paddingPx = 4.6 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box style={{ flexDirection: 'column', justifyContent: 'center', width: startPx, height: '100%', paddingInlineStart: margin }}>
        {sentences.map((text, index) => {
          const isLast = index === sentences.length - 1;
          return (
            <Bubble
              key={text}
              name={`sentence-${index + 1}`}
              text={text}
              look={look}
              maxPx={(isLast ? 15 : 8) * u}
              minPx={5 * u}
              heightPx={(isLast ? 34 : 18) * u}
              maxWidthPx={startPx - margin - 5 * u}
              paddingPx={(isLast ? 4.6 : 3.4) * u}
              cornerPx={3 * u}
              tailPx={5 * u}
              bleeds={false}
              style={index === 0 ? {} : { marginTop: 1.6 * u }}
            />
          );
        })}
      </Box>
      <Box style={{ flexDirection: 'column', justifyContent: 'flex-end', height: '100%' }}>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          cornerPx={3 * u}
          style={{
            width: lightPx,
            height: frame.heightPx - margin,
            justifyContent: 'space-between',
            borderEndStartRadius: 0,
            borderEndEndRadius: 0,
            paddingTop: 5 * u,
            paddingBottom: 5 * u,
            paddingInlineStart: paddingPx,
          }}
        >
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={lightPx - 2 * paddingPx} showQr={false} showSteps />
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.onLight}
            stacked
            mostLogos={1}
            widthPx={lightPx - 2 * paddingPx}
            style={{ marginTop: 4 * u * squeeze }}
          />
        </LightSurface>
      </Box>
    </Sheet>
  );
}
