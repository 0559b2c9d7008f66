import { ArtSlot, Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { GAP_U, Perforation } from './perforation.js';
import { LYING_CUT, Tag } from './tag.js';
import { TagWords } from './tag-words.js';

const COLUMN = { flexDirection: 'column' } as const;
const ROW = { flexDirection: 'row', justifyContent: 'space-between' } as const;

/** The tag lies on its side: its string comes in at the start, and its stub tears off along the whole foot, so that the number is large. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const edgePx = 5 * u * Math.max(0.7, squeeze);
  const startPx = 8 * u;
  const capPx = 15 * u;
  const tagPx = Math.round(frame.widthPx - startPx - edgePx);
  const insidePx = capPx + 2 * u;
  const widthPx = tagPx - insidePx - 5 * u;
  const helpPx = widthPx * 0.56;
  const supportPx = widthPx - helpPx - 6 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Tag frame={frame} look={look} capPx={capPx} isLying />
      <Box style={{ ...COLUMN, paddingInlineStart: startPx, paddingTop: edgePx, paddingBottom: edgePx, minHeight: frame.heightPx }}>
        <Box
          name="tag"
          style={{
            ...COLUMN,
            justifyContent: 'space-between',
            flexGrow: 1,
            width: tagPx,
            paddingTop: 5 * u * Math.max(0.6, squeeze * squeeze),
            paddingBottom: 2.4 * u * Math.max(0.6, squeeze),
            paddingInlineStart: insidePx,
            paddingInlineEnd: 5 * u,
          }}
        >
          <TagWords
            copy={copy}
            frame={frame}
            look={look}
            widthPx={widthPx}
            headlineMaxPx={scaleFor({ ...frame, squeeze: 1 }).headline * 0.92}
            headlinePx={Math.max(12, 22 * squeeze * squeeze) * u}
            gapPx={2.8 * u * Math.max(0.7, squeeze)}
          />
        </Box>
        <Box style={{ ...COLUMN, width: tagPx, paddingTop: Math.round(GAP_U * u) }}>
          <LightSurface
            look={look}
            isDraft={copy.draft !== null}
            unitPx={u}
            style={{
              ...ROW,
              width: tagPx,
              paddingTop: 3.8 * u * Math.max(0.6, squeeze),
              paddingBottom: 4 * u * Math.max(0.7, squeeze),
              paddingInlineStart: insidePx,
              paddingInlineEnd: 5 * u,
            }}
          >
            <Box style={{ ...COLUMN, justifyContent: 'space-between', width: supportPx }}>
              {copy.support === null ? (
                <Box />
              ) : (
                <Headline
                  look={look}
                  slot="support"
                  text={copy.support}
                  colour={look.colours.onLight}
                  maxPx={scale.label * (squeeze < 1 ? 1.2 : 1.5)}
                  minPx={scale.body}
                  maxLines={4}
                  heightPx={scale.label * 7}
                  widthPx={supportPx}
                />
              )}
              <Foot
                frame={frame}
                copy={copy}
                brand={brand}
                colour={look.colours.onLight}
                widthPx={supportPx}
                style={{ marginTop: 2 * u }}
              />
            </Box>
            <HelpBlock frame={frame} look={look} copy={copy} widthPx={helpPx} showQr={false} />
          </LightSurface>
          <Perforation frame={frame} look={look} lengthPx={tagPx} />
          <ArtSlot
            slot="cut-corner"
            style={{ position: 'absolute', bottom: 0, insetInlineStart: 0, width: capPx, height: capPx * LYING_CUT }}
            draw={(canvas) => <path d={`M0 0L${canvas.widthPx} ${canvas.heightPx}H-1V0Z`} fill={look.colours.field} />}
          />
        </Box>
      </Box>
    </Sheet>
  );
}
