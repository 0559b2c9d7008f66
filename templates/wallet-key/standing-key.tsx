import { Box, Foot, Headline, scaleFor, Sheet, TextSlot, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Bow } from './bow.js';

/** By shape, in u: room for the headline, width of the bow, where the shaft begins, its thickness. */
const SIZES = {
  poster: { headlineU: 34, bowU: 86, shaftU: 17, thickU: 10, tipBy: 1.3 },
  portrait: { headlineU: 24, bowU: 86, shaftU: 17, thickU: 9, tipBy: 1 },
  tall: { headlineU: 30, bowU: 84, shaftU: 18, thickU: 10, tipBy: 1 },
} as const;

/** How far each tooth reaches, as a share of the room at the end of the shaft. */
const REACHES = [1, 0.86, 0.94];

/** A key that stands on its bit and leaves through the foot: bow with the help, teeth with a step each. */
export function StandingKey(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { headlineU, bowU, shaftU, thickU, tipBy } = SIZES[shape as keyof typeof SIZES];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const endPx = frame.widthPx - scale.margin - (shaftU + thickU) * u;
  const footPx = endPx - 4 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.1}
          minPx={scale.headlineSmallest}
          maxLines={4}
          heightPx={Math.max(15, headlineU * squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box style={{ flexDirection: 'column', marginTop: 4.6 * u * Math.max(0.8, squeeze), marginInlineStart: scale.margin }}>
        <Bow view={view} widthPx={bowU * u} ringPx={4.8 * u * Math.max(0.6, squeeze)} showSteps={false} showQr />
      </Box>
      <Box style={{ flexDirection: 'row', flexGrow: 1, width: frame.widthPx, marginTop: -u }}>
        <Box style={{ width: thickU * u, marginInlineStart: shaftU * u, backgroundColor: look.colours.object }} />
        <Box style={{ flexDirection: 'column', justifyContent: 'space-between', width: endPx, paddingTop: 5 * u * Math.max(0.7, squeeze) }}>
          <Box style={{ flexDirection: 'column' }}>
            {copy.tips.map((tip, index) => (
              <Tooth key={tip} view={view} tip={tip} index={index} widthPx={endPx * (REACHES[index % REACHES.length] ?? 1)} tipBy={tipBy} />
            ))}
          </Box>
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.ink}
            stacked
            showSource={squeeze > 0.7}
            widthPx={footPx}
            style={{ marginInlineStart: 4 * u, marginTop: 2.4 * u * squeeze, marginBottom: Math.max(4 * u, safe.bottom + u) }}
          />
        </Box>
      </Box>
    </Sheet>
  );
}

interface ToothProps {
  readonly view: PieceView;
  readonly tip: string;
  readonly index: number;
  readonly widthPx: number;
  readonly tipBy: number;
}

function Tooth({ view: { frame, look }, tip, index, widthPx, tipBy }: ToothProps): ReactElement {
  const { u, squeeze } = frame;
  const scale = scaleFor(frame);
  const sizePx = Math.max(scale.tip, scale.tip * (1 + (tipBy - 1) * squeeze));
  const numberPx = 1.6 * sizePx;
  const paddingPx = 2.2 * u * tipBy * Math.max(0.35, 2 * squeeze - 1);
  const text = { role: 'body', voice: 'text', sizePx, colour: look.colours.onObject, lineHeight: 1.25 } as const;
  return (
    <Box
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        width: widthPx + u,
        // Teeth reach into the shaft: two boxes side by side show the field between them as a hairline.
        marginInlineStart: -u,
        paddingInlineStart: u,
        marginTop: index === 0 ? 0 : 1.6 * u * squeeze,
        paddingTop: paddingPx,
        paddingBottom: paddingPx,
        paddingInlineEnd: 2 * u,
        backgroundColor: look.colours.object,
        borderStartEndRadius: 1.4 * u,
        borderEndEndRadius: 1.4 * u,
      }}
    >
      <TextSlot {...text} slot={`step-${index + 1}`} text={`${index + 1}`} weight={700} widthPx={numberPx} isLatin />
      <TextSlot {...text} slot={`tip-${index + 1}`} text={tip} weight={600} widthPx={widthPx - numberPx - 3 * u} balance />
    </Box>
  );
}
