import { ArtSlot, Box, Headline, HelpSurface, scaleFor, Sheet, Steps } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { KNOT, KnotToLight } from './knot-to-light.js';

/** Width of the light as a share of the sheet; between its words and its edges, in u. */
const LIGHT = 0.38;
const PADDING_U = 5;
/** In u: the knot's place, and its height at least. */
const PLACE = { startU: 9, widthU: 76, outU: 9 } as const;
const KNOT_U = 30;

/** Where even the smallest letters leave no room, the steps give way to the alt text. */
const TIGHTEST = 0.6;

/** Headline and steps at the start, the knot under them; its free end runs along the sheet into the light, which stands at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = LIGHT * frame.widthPx;
  const widthPx = frame.widthPx - lightPx - scale.margin - 5 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <ArtSlot
        slot="thread"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: frame.widthPx, height: frame.heightPx }}
        draw={(canvas) => <KnotToLight canvas={canvas} look={look} unitPx={u} leaves={{ over: 'end' }} place={PLACE} />}
      />
      <Box
        style={{
          flexDirection: 'column',
          width: frame.widthPx - lightPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline * 0.8}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={4}
          heightPx={Math.max(19, 24 * squeeze) * u}
          widthPx={widthPx}
        />
        {squeeze < TIGHTEST ? null : (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={scale.tip}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={widthPx}
            gapPx={0.8 * u * squeeze}
            style={{ marginTop: 4 * u * squeeze }}
          />
        )}
        <Box name={KNOT} style={{ flexGrow: 1, width: widthPx, minHeight: KNOT_U * u * Math.max(0.7, squeeze) }} />
      </Box>
      <Box style={{ flexDirection: 'column', justifyContent: 'flex-end', width: lightPx, height: '100%' }}>
        <HelpSurface
          frame={frame}
          look={look}
          copy={copy}
          brand={brand}
          widthPx={lightPx - 2 * PADDING_U * u}
          showQr={false}
          footGapPx={4 * u * squeeze}
          style={{
            justifyContent: 'space-between',
            width: lightPx,
            minHeight: 0.48 * frame.heightPx,
            paddingTop: 5 * u,
            paddingBottom: 5 * u,
            paddingInlineStart: PADDING_U * u,
          }}
        />
      </Box>
    </Sheet>
  );
}
