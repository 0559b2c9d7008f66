import type { Copy, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { Foot } from '../foot/foot.js';
import { Headline } from '../headline/headline.js';
import { HelpBlock } from '../help-block/help-block.js';
import { LightSurface } from '../light-surface/light-surface.js';
import { Sheet } from './sheet.js';

export interface CardSheetProps {
  readonly view: PieceView;
  /** The idea cut down to one band: an art slot that fills it and may touch the light. */
  readonly object: ReactElement;
}

/** Where the words are long the version line gives way, which stands in the alt text, and then a part of the object. */
const TIGHT = 0.8;
/** Four lines in the smallest letters of the tallest script, which is Thai. */
const TALLEST_HEADLINE_U = 29.2;
const LEAST_OBJECT_U = 13;

/** A card for a wallet: headline, the object in one band, and one contact in light. Everything on one side, so that help is never face down. */
export function CardSheet({ view: { copy, frame, look, brand }, object }: CardSheetProps): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const marginPx = 7 * u;
  const isTight = squeeze < TIGHT;
  const widthPx = frame.widthPx - 2 * marginPx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: 6.4 * u, paddingInlineStart: marginPx }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={14 * u}
          minPx={scale.headlineSmallest * 0.93}
          maxLines={4}
          heightPx={(isTight ? TALLEST_HEADLINE_U : 28 * squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          width: frame.widthPx,
          minHeight: (isTight ? LEAST_OBJECT_U : 21) * u,
          marginTop: 4 * u * squeeze,
        }}
      >
        {object}
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{ paddingTop: 4 * u * squeeze, paddingBottom: 4 * u, paddingInlineStart: marginPx }}
      >
        <HelpBlock
          frame={frame}
          look={look}
          copy={{ ...copy, help: [firstWithoutClaims(copy)] }}
          widthPx={widthPx}
          numberPx={Math.max(scale.numberSmallest, 19 * u * squeeze)}
          showQr={false}
        />
        {isTight ? null : (
          <Foot
            frame={frame}
            copy={{ ...copy, source: '' }}
            brand={brand}
            colour={look.colours.onLight}
            mostLogos={0}
            widthPx={widthPx}
            style={{ marginTop: 2 * u * squeeze }}
          />
        )}
      </LightSurface>
    </Sheet>
  );
}

/** One contact and its page; what it claims stands in the alt text. */
function firstWithoutClaims({ help: [first] }: Copy): Copy['help'][0] {
  return { ...first, note: '' };
}
