import { Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Curtain, GATHER_U, OPENS_U } from './curtain.js';

const ROD_U = 1.8;
/** Width of the stage, from the start of the rod to the end edge, through which the arm comes in. */
const STAGE_U = 104;
/** How far the cloth hangs over the words, in u, and how far at least. */
const SWING_U = 25;
const LEAST_SWING_U = 13;
const PADDING_U = 5.4;
/** From the last word to the floor, in u. */
const FLOOR_U = 9;
/** From the gathered cloth back to the words, in u. */
const CLEAR_U = 7;

/** The stage stands at the end: an arm comes in there and holds the curtain, and the light is open towards the headline. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const stagePx = STAGE_U * u;
  const startPx = frame.widthPx - stagePx;
  const lightPx = stagePx - OPENS_U * u;
  const helpPx = stagePx - (GATHER_U + CLEAR_U + PADDING_U) * u;
  const wordsPx = startPx - scale.margin - 5 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: startPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingBottom: 5 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline * 1.05}
          minPx={scale.headlineSmallest * 0.9}
          maxLines={5}
          heightPx={60 * u}
          widthPx={wordsPx}
        />
        <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.ink} widthPx={wordsPx} />
      </Box>
      <Box style={{ flexDirection: 'column', width: stagePx, height: '100%', paddingTop: 6 * u }}>
        <Box style={{ width: stagePx, height: ROD_U * u, backgroundColor: look.colours.slab }} />
        <Box style={{ flexDirection: 'column', flexGrow: 1, width: stagePx }}>
          <LightSurface
            look={look}
            isDraft={copy.draft !== null}
            unitPx={u}
            style={{
              flexGrow: 1,
              justifyContent: 'flex-end',
              width: lightPx,
              paddingTop: Math.max(LEAST_SWING_U, SWING_U * (1.7 * squeeze - 0.7)) * u,
              paddingBottom: FLOOR_U * u,
              paddingInlineStart: PADDING_U * u,
            }}
          >
            <Box name="help" style={{ flexDirection: 'column', width: helpPx }}>
              <HelpBlock frame={frame} look={look} copy={copy} widthPx={helpPx} showQr={false} showSteps />
            </Box>
          </LightSurface>
          <Curtain
            look={look}
            unitPx={u}
            armFrom="end"
            style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: stagePx, height: '100%' }}
          />
        </Box>
      </Box>
    </Sheet>
  );
}
