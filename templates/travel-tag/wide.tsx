import { Box, Foot, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { GAP_U, Perforation } from './perforation.js';
import { Stub } from './stub.js';
import { Tag } from './tag.js';
import { TagWords } from './tag-words.js';

/** The tag lies on its side: its string comes in at the start, its stub tears off at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const edgePx = 5 * u;
  const startPx = 8 * u;
  const capPx = 15 * u * Math.max(0.7, squeeze);
  const stubPx = Math.round(frame.widthPx * 0.36);
  const gapPx = Math.round(GAP_U * u);
  const tagPx = Math.round(frame.widthPx - startPx - edgePx - stubPx - gapPx);
  const heightPx = Math.round(frame.heightPx - 2 * edgePx);
  const paddingPx = 4.4 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Tag frame={frame} look={look} capPx={capPx} isLying />
      <Box style={{ flexDirection: 'row', paddingInlineStart: startPx, paddingTop: edgePx }}>
        <Box
          name="tag"
          style={{
            flexDirection: 'column',
            justifyContent: 'space-between',
            width: tagPx,
            minHeight: heightPx,
            paddingTop: 5.4 * u * Math.max(0.8, squeeze),
            paddingBottom: 4.4 * u,
            paddingInlineStart: capPx + 1.5 * u,
          }}
        >
          <TagWords
            copy={copy}
            frame={frame}
            look={look}
            widthPx={tagPx - capPx - 1.5 * u - paddingPx}
            headlineMaxPx={scaleFor({ ...frame, squeeze: 1 }).headline * 0.92}
            headlinePx={Math.max(17, 40 * squeeze * squeeze) * u}
            gapPx={3 * u * squeeze}
          />
        </Box>
        <Box style={{ flexDirection: 'row', alignItems: 'stretch', paddingInlineStart: gapPx }}>
          <Stub
            copy={copy}
            frame={frame}
            look={look}
            widthPx={stubPx - 2 * paddingPx}
            showQr={false}
            style={{ width: stubPx, minHeight: heightPx, paddingTop: 5.4 * u, paddingBottom: 4 * u, paddingInlineStart: paddingPx }}
          >
            <Box style={{ flexGrow: 1 }} />
            <Foot
              frame={frame}
              copy={copy}
              brand={brand}
              colour={look.colours.onLight}
              stacked
              mostLogos={1}
              showSource={false}
              widthPx={stubPx - 2 * paddingPx}
              style={{ marginTop: scale.version }}
            />
          </Stub>
          <Perforation frame={frame} look={look} lengthPx={heightPx} isUpright />
        </Box>
      </Box>
    </Sheet>
  );
}
