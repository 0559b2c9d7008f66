import { Box, Headline, HelpSurface, NotePaper, NoteRule, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { FirstSentence } from './first-sentence.js';
import { measure } from './measure.js';
import { StepRows } from './step-rows.js';

/** The lit lines run on into the light at the end: what to say leads to who helps. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const { sheet, headlinePx, headlineMaxPx } = measure(frame, copy);
  const lightPx = frame.widthPx * 0.37;
  const startPx = frame.widthPx - lightPx;
  const paddingPx = 5 * u;
  const widthPx = startPx - sheet.textPx - 3 * u;
  const innerPx = lightPx - paddingPx - scale.margin * 0.8;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <NotePaper look={look} sheet={sheet} holesBeside={[]} lastRow={`row-${copy.tips.length}`} />
      <Box
        style={{
          flexDirection: 'column',
          paddingTop: scale.margin * 0.85,
          paddingBottom: 4 * u * squeeze,
          paddingInlineStart: sheet.textPx,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={headlineMaxPx}
          minPx={scale.headlineSmallest * 0.7}
          maxLines={2}
          heightPx={headlinePx}
          widthPx={frame.widthPx - sheet.textPx - scale.margin}
        />
        <NoteRule look={look} sheet={sheet} />
      </Box>
      <Box style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, width: frame.widthPx, flexDirection: 'row', alignItems: 'stretch' }}>
        <Box style={{ width: startPx, flexDirection: 'column', paddingBottom: 3 * u }}>
          <FirstSentence copy={copy} look={look} frame={frame} sheet={sheet} widthPx={widthPx} />
          <StepRows copy={copy} look={look} frame={frame} sheet={sheet} widthPx={widthPx} />
        </Box>
        <HelpSurface
          frame={frame}
          look={look}
          copy={copy}
          brand={brand}
          widthPx={innerPx}
          showQr={false}
          footGapPx={3 * u * squeeze}
          style={{
            width: lightPx,
            paddingTop: 4 * u * squeeze,
            paddingInlineStart: paddingPx,
            paddingBottom: 5 * u,
            justifyContent: 'space-between',
          }}
        />
      </Box>
    </Sheet>
  );
}
