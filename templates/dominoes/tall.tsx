import { Box, Headline, scaleFor, Sheet, Steps, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { FallingPhones } from './falling-phones.js';
import { FLOOR_U, HelpPhone } from './help-phone.js';

/** In u: room for the headline, width of the phone. */
const SIZES = { headlineU: 28, phoneU: 55 } as const;

/** Where even the smallest letters leave no room, the steps give way to the alt text. */
const TIGHTEST = 0.6;

/** Headline and steps at the head; row and phone stand low, where a story takes no words but a drawing. */
export function Tall(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'column', paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.12}
          minPx={scale.headlineSmallest * (squeeze < 0.7 ? 0.85 : 1)}
          maxLines={4}
          heightPx={Math.max(21, SIZES.headlineU * squeeze) * u}
          widthPx={widthPx}
        />
        {squeeze < TIGHTEST ? null : (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={scale.tip}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={widthPx}
            gapPx={1.2 * u * squeeze}
            style={{ marginTop: 5 * u * squeeze }}
          />
        )}
      </Box>
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'flex-end',
          flexGrow: 1,
          marginTop: 5 * u * Math.max(0.8, squeeze),
        }}
      >
        <FallingPhones
          look={look}
          startPx={-12 * u}
          length={0.62}
          style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        />
        <HelpPhone view={view} widthPx={SIZES.phoneU * u} style={{ marginInlineEnd: scale.margin }} />
      </Box>
      <Box style={{ height: FLOOR_U * u, backgroundColor: look.colours.slab }} />
    </Sheet>
  );
}
