import { Box, Foot, Headline, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { OnTheLine } from './on-the-line.js';
import { QuietWords } from './quiet-words.js';

/** The words at the start, help on the line under them, and the line leaves through the free half of the sheet. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingTop: scale.margin * 0.9,
          paddingBottom: 5.4 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline}
          minPx={scale.headlineSmallest * 0.7}
          maxLines={3}
          heightPx={Math.max(15, 30 * squeeze) * u}
          widthPx={widthPx}
          style={{ marginBottom: 3.6 * u * squeeze }}
        />
        <QuietWords copy={copy} frame={frame} look={look} widthPx={widthPx * 0.7} showTips={false} />
      </Box>
      <OnTheLine
        copy={copy}
        frame={frame}
        look={look}
        startPx={scale.margin}
        widthPx={Math.round(frame.widthPx * 0.47)}
        paddingPx={5 * u}
        showQr={false}
      />
      <Box style={{ paddingInlineStart: scale.margin, paddingTop: 3.4 * u * squeeze, paddingBottom: 5 * u }}>
        <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.ink} stacked={false} widthPx={widthPx} />
      </Box>
    </Sheet>
  );
}
