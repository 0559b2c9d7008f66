import { ArtSlot, Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet, Steps, topMarginPx } from '@campaignkit/design-system';
import type { HelpHeadline, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { drawStandingKey, roundBow } from './round-bow.js';

/** By shape, in u: room for the headline, width of the words in the bow, the ring around them, size of the steps. */
const SIZES = {
  poster: { headlineU: 27, wordsU: 44, ringU: 7.6, tipBy: 1.16 },
  portrait: { headlineU: 23, wordsU: 42, ringU: 7, tipBy: 1 },
  tall: { headlineU: 24, wordsU: 44, ringU: 7.4, tipBy: 1.06 },
} as const;

/** Where words are long, the bow around a short number gives way, and only so far: the key is the picture. */
const LEAST_BOW = 0.84;

/** Where words are longest, or partners many, the steps give way to the alt text, and the rest takes their room. */
const TIGHTEST = 0.6;
const WITHOUT_STEPS = 0.68;

/** From the end edge of the sheet to the bow, and from the shaft back to the steps, in u. */
const END_U = 4;
const CLEAR_U = 4;

/** A key that stands at the end and leaves through the foot. Its bow is round and holds the help; the steps stand beside its shaft. */
export function StandingKey(view: PieceView): ReactElement {
  const { copy, look, brand } = view;
  const hasSteps = view.frame.squeeze >= TIGHTEST;
  const frame = hasSteps ? view.frame : { ...view.frame, squeeze: WITHOUT_STEPS };
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { headlineU, wordsU, ringU, tipBy } = SIZES[shape as keyof typeof SIZES];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const wordsPx = wordsU * u * (isShortNumber(copy.help[0].headline) ? Math.max(LEAST_BOW, squeeze) : 1);
  const bow = roundBow({ wordsPx, ringPx: ringU * u * Math.max(0.8, squeeze), unitPx: u, help: copy.help });
  // Points stay points: on the smallest paper there is room for one mark.
  const isSmallPaper = shape === 'poster' && scale.version > 2 * u;
  const stepsPx = frame.widthPx - scale.margin - END_U * u - bow.radiusPx - bow.shaftPx / 2 - CLEAR_U * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <ArtSlot
        slot="key"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: frame.widthPx, height: frame.heightPx }}
        draw={(canvas) => drawStandingKey(canvas, look, bow)}
      />
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.1}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={4}
          heightPx={Math.max(hasSteps ? 13 : 20, headlineU * squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'flex-end',
          width: frame.widthPx,
          marginTop: 3.4 * u,
          paddingTop: bow.clearPx,
          paddingBottom: bow.clearPx,
          paddingInlineEnd: END_U * u + bow.radiusPx - bow.lightPx / 2,
        }}
      >
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          style={{ justifyContent: 'center', width: bow.lightPx, minHeight: bow.leastHeightPx, paddingInlineStart: bow.paddingPx }}
        >
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={wordsPx} showQr={false} />
        </LightSurface>
      </Box>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          justifyContent: 'space-between',
          paddingTop: 2.4 * u * squeeze,
          paddingInlineStart: scale.margin,
          paddingBottom: Math.max(4 * u, safe.bottom + u),
        }}
      >
        {hasSteps ? (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={Math.max(scale.tip, scale.tip * (1 + (tipBy - 1) * squeeze))}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={stepsPx}
            gapPx={1.4 * u * squeeze}
          />
        ) : (
          <Box />
        )}
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.ink}
          stacked
          mostLogos={shape === 'tall' || isSmallPaper ? 1 : 4}
          showSource={hasSteps && squeeze > 0.7}
          widthPx={stepsPx}
          style={{ marginTop: 2.6 * u * squeeze }}
        />
      </Box>
    </Sheet>
  );
}

/** Figures up to which a number is large enough in a smaller bow. */
const SHORT_NUMBER = 9;

function isShortNumber({ kind, text }: HelpHeadline): boolean {
  return kind === 'number' && text.replace(/\D/g, '').length <= SHORT_NUMBER;
}
