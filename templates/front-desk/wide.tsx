import { Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Bell } from './bell.js';
import { Desk } from './desk.js';

/** Headline over the arm, which reaches across the desk to the bell; beside it the card stands at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const paddingPx = 5 * u;
  const cardPx = Math.round(frame.widthPx * 0.43);
  const widthPx = frame.widthPx - 2 * scale.margin;
  const startPx = frame.widthPx - scale.margin - cardPx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          flexDirection: 'row',
          alignItems: 'stretch',
          width: frame.widthPx,
        }}
      >
        <Box style={{ flexDirection: 'column', justifyContent: 'space-between', width: startPx, paddingTop: scale.margin }}>
          <Headline
            look={look}
            text={copy.headline}
            colour={look.colours.ink}
            maxPx={scaleFor({ ...frame, squeeze: 1 }).headline}
            minPx={scale.headlineSmallest * 0.7}
            maxLines={4}
            heightPx={Math.max(24, 40 * squeeze) * u}
            widthPx={startPx - scale.margin - 5 * u}
            style={{ marginInlineStart: scale.margin, marginBottom: 4 * u }}
          />
          <Bell look={look} widthPx={startPx} heightPx={(squeeze < 0.8 ? 34 : 42) * u} />
        </Box>
        <Box style={{ flexDirection: 'column', justifyContent: 'flex-end', paddingTop: scale.margin }}>
          <LightSurface
            look={look}
            isDraft={copy.draft !== null}
            unitPx={u}
            style={{
              width: cardPx,
              paddingTop: 5 * u * Math.max(0.7, squeeze),
              paddingBottom: 4.6 * u * Math.max(0.7, squeeze),
              paddingInlineStart: paddingPx,
            }}
          >
            <HelpBlock frame={frame} look={look} copy={copy} widthPx={cardPx - 2 * paddingPx} showQr={false} />
          </LightSurface>
        </Box>
      </Box>
      <Desk frame={frame} look={look} style={{ paddingTop: 4 * u, paddingInlineStart: scale.margin, paddingBottom: 5 * u }}>
        <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.onObject} stacked={false} widthPx={widthPx} />
      </Desk>
    </Sheet>
  );
}
