import { ArtSlot, Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet, Steps } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { PointingHand } from './pointing-hand.js';
import { EDGE_U, PHONE, Screen } from './screen.js';

/** Where even the smallest letters leave no room, the steps give way to the alt text. */
const TIGHTEST = 0.6;

/** In u, from the start of the bright row to the finger's middle line. */
const TAP_U = 10;

/** The form runs through the sheet from top to bottom at the start; headline over the bright button that leaves it at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const { margin } = scale;
  const phonePx = 42 * u;
  const lightStartPx = margin + EDGE_U * u;
  const textStartPx = margin + phonePx + 6 * u;
  const widthPx = frame.widthPx - textStartPx - margin;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <ArtSlot
        slot="screen"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        draw={(canvas) => <Screen look={look} canvas={canvas} unitPx={u} />}
      />
      <Box style={{ flexGrow: 1, flexShrink: 0, minHeight: 20 * u, flexDirection: 'row', paddingInlineStart: margin }}>
        <Box name={PHONE} style={{ width: phonePx, marginTop: margin }} />
        <Box style={{ flexDirection: 'column', paddingTop: margin, paddingInlineStart: 6 * u, paddingBottom: 4 * u * squeeze }}>
          <Headline
            look={look}
            text={copy.headline}
            colour={look.colours.ink}
            maxPx={roomy.headline}
            minPx={scale.headlineSmallest * 0.8}
            maxLines={4}
            heightPx={Math.max(22, 30 * squeeze) * u}
            widthPx={widthPx}
          />
          {squeeze < TIGHTEST ? null : (
            <Steps
              tips={copy.tips}
              colour={look.colours.ink}
              sizePx={scale.tip * (squeeze === 1 ? 1.1 : 1)}
              minPx={Math.min(scale.tip, scale.body)}
              widthPx={widthPx}
              gapPx={0.9 * u * squeeze}
              style={{ marginTop: 4.5 * u * squeeze }}
            />
          )}
        </Box>
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          width: frame.widthPx - lightStartPx,
          marginInlineStart: lightStartPx,
          paddingTop: 5 * u * squeeze,
          paddingBottom: 5.4 * u * squeeze,
          paddingInlineStart: textStartPx - lightStartPx,
        }}
      >
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} showQr={false} />
      </LightSurface>
      <Box style={{ paddingTop: 3.4 * u * squeeze, paddingBottom: 5 * u, paddingInlineStart: textStartPx }}>
        <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.ink} widthPx={widthPx} />
      </Box>
      <ArtSlot
        slot="hand"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        draw={(canvas) => <PointingHand look={look} canvas={canvas} unitPx={u} tapPx={TAP_U * u} />}
      />
    </Sheet>
  );
}
