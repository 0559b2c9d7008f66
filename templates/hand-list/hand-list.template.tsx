import { Box, Foot, Headline, HelpBlock, LONG_NUMBER, LightSurface, type Scale, scaleFor, Sheet } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Hand } from './hand.js';

/** The hand is the list: each finger says one step, and the nails are the light. */
export default defineTemplate({
  id: 'hand-list',
  idea: 'An open hand counts the steps on its fingers and reaches help.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card has no room for a hand with words on its fingers.',
  serves: ['protect', 'crisis', 'bystander'],
  prints: (shape) => (shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'tips', 'support', 'help', 'qr']),
  artwork: 'Drawing: a hand, thumb up. Three fingers say one step each.',
  examples: [
    { name: 'poster', message: 'body-and-secrets/m03', target: 'en-GB', format: 'a4', golden: true },
    { name: 'arabic', message: 'body-and-secrets/m03', target: 'ar-EG', format: 'a4', golden: true },
    { name: 'square', message: 'body-and-secrets/m03', target: 'th-TH', format: 'square-1080' },
    { name: 'link', message: 'body-and-secrets/m03', target: 'pt-BR', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** Measures of the hand in u, by shape. */
const HANDS = {
  poster: { headlineU: 33, thumbU: 19, fingerU: 11.4, gapU: 1.4 },
  portrait: { headlineU: 23, thumbU: 12, fingerU: 9.6, gapU: 1.2 },
  square: { headlineU: 19, thumbU: 9, fingerU: 8.4, gapU: 1 },
  tall: { headlineU: 34, thumbU: 19, fingerU: 12.4, gapU: 1.5 },
} as const;

function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const hand = squeezed(HANDS[frame.shape as keyof typeof HANDS], squeeze);
  const isPoster = frame.shape === 'poster';
  const [{ headline, url }] = copy.help;
  const hasQr = url !== null;
  // A long number puts its QR code under itself: the card is high, and the sentence finds room beside it, under the palm.
  const isHighCard = hasQr && headline.kind === 'number' && headline.text.replace(/\D/g, '').length >= LONG_NUMBER;
  const isBeside = isPoster || isHighCard;
  const paddingPx = 3.6 * u;
  const lightPx = (hasQr ? 60 : 47) * u;
  const lightStartPx = frame.widthPx - scale.margin - lightPx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingTop: Math.max(isPoster ? 6.4 * u : scale.margin, safe.top + 2 * u),
          paddingBottom: 4 * u * Math.max(0.8, squeeze),
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.1}
          minPx={scale.headlineSmallest}
          maxLines={isPoster ? 4 : 3}
          heightPx={hand.headlineU * u}
          widthPx={widthPx}
        />
      </Box>
      {isPoster ? (
        <Hand
          look={look}
          tips={copy.tips}
          widthPx={frame.widthPx}
          unitPx={u}
          {...hand}
          lengthsPx={[0.86, 0.93, 0.87, 0.69].map((share) => share * frame.widthPx)}
          holds={false}
        />
      ) : (
        <Hand
          look={look}
          tips={copy.tips}
          widthPx={frame.widthPx}
          unitPx={u}
          {...hand}
          lengthsPx={[...[0.86, 0.93, 0.87].map((share) => share * frame.widthPx), lightStartPx + u]}
          holds
        />
      )}
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          alignItems: 'flex-end',
          paddingInlineStart: scale.margin,
          width: frame.widthPx - scale.margin,
          marginTop: isPoster ? 4 * u : -Math.round(hand.fingerU * u),
        }}
      >
        <Box style={{ width: widthPx - lightPx - 3.4 * u, paddingBottom: 0.6 * u }}>
          {isBeside ? <Support copy={copy} look={look} scale={scale} widthPx={widthPx - lightPx - 3.4 * u} maxLines={6} /> : null}
        </Box>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          cornerPx={look.cornerU * u}
          style={{
            width: lightPx,
            paddingTop: 2.6 * u,
            paddingBottom: 3 * u,
            paddingInlineStart: paddingPx,
            ...(isPoster ? {} : { borderStartStartRadius: 0 }),
          }}
        >
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={lightPx - 2 * paddingPx} numberPx={scale.number * 0.84} />
        </LightSurface>
      </Box>
      {isBeside ? null : (
        <Box style={{ marginTop: 2.6 * u * squeeze, marginInlineStart: scale.margin }}>
          <Support copy={copy} look={look} scale={scale} widthPx={widthPx} maxLines={2} />
        </Box>
      )}
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        stacked={!isPoster}
        mostLogos={frame.shape === 'tall' ? 1 : 3}
        widthPx={widthPx}
        style={{
          marginTop: (isPoster ? 2.8 : 2.2) * u,
          marginInlineStart: scale.margin,
          marginBottom: Math.max((isPoster ? 4 : 3.4) * u, safe.bottom + u),
        }}
      />
    </Sheet>
  );
}

interface SupportProps extends Pick<PieceView, 'copy' | 'look'> {
  readonly scale: Scale;
  readonly widthPx: number;
  readonly maxLines: number;
}

/** The sentence that takes the guilt away. */
function Support({ copy, look, scale, widthPx, maxLines }: SupportProps): ReactElement | null {
  if (!copy.support) return null;
  return (
    <Headline
      look={{ ...look, headlineWeight: 600 }}
      slot="support"
      text={copy.support}
      colour={look.colours.ink}
      maxPx={scale.label * 1.15}
      minPx={scale.body}
      maxLines={maxLines}
      heightPx={scale.label * 6}
      widthPx={widthPx}
    />
  );
}

/** A finger that still carries words of the smallest legible size. */
const SLIMMEST_FINGER_U = 6.2;

function squeezed({ headlineU, thumbU, fingerU, gapU }: (typeof HANDS)[keyof typeof HANDS], squeeze: number) {
  return {
    headlineU: Math.max(13.5, headlineU * squeeze),
    thumbU: thumbU * squeeze,
    fingerU: Math.max(SLIMMEST_FINGER_U, fingerU * squeeze),
    gapU,
  };
}

/** The hand enters under the headline; the light stands on the floor at the end. */
function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = frame.widthPx * 0.35;
  const startPx = frame.widthPx - lightPx - scale.margin;
  const paddingPx = 4.6 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: startPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingBottom: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline}
          minPx={scale.headlineSmallest}
          maxLines={2}
          heightPx={25 * u * squeeze}
          widthPx={startPx - scale.margin - 4 * u}
          style={{ marginInlineStart: scale.margin }}
        />
        <Hand
          look={look}
          tips={copy.tips}
          widthPx={startPx - 4 * u}
          unitPx={u}
          thumbU={11}
          fingerU={10}
          gapU={1.3}
          lengthsPx={[0.9, 1, 0.92, 0.6].map((share) => share * (startPx - 4 * u))}
          holds={false}
        />
      </Box>
      <Box style={{ height: '100%', flexDirection: 'column', justifyContent: 'flex-end' }}>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          cornerPx={look.cornerU * u}
          style={{
            width: lightPx,
            borderEndStartRadius: 0,
            borderEndEndRadius: 0,
            paddingTop: 5 * u,
            paddingBottom: 5 * u,
            paddingInlineStart: paddingPx,
          }}
        >
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={lightPx - 2 * paddingPx} showQr={false} />
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.onLight}
            stacked
            mostLogos={1}
            showSource={false}
            widthPx={lightPx - 2 * paddingPx}
            style={{ marginTop: 6 * u }}
          />
        </LightSurface>
      </Box>
    </Sheet>
  );
}
