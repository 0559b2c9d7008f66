import { Box, Foot, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { GAP_U, Perforation } from './perforation.js';
import { Stub } from './stub.js';
import { Tag } from './tag.js';
import { TagWords } from './tag-words.js';

/** Measures by shape in u: from the sheet's edge to the tag, inside the tag, cut corners, room of the headline. */
const MEASURES = {
  poster: { edgeU: 9, insideU: 5.4, topU: 8, capU: 18, headlineU: 34 },
  portrait: { edgeU: 7.4, insideU: 5, topU: 5, capU: 13, headlineU: 26 },
  square: { edgeU: 5.4, insideU: 4.4, topU: 6.4, capU: 10.4, headlineU: 20 },
  tall: { edgeU: 8, insideU: 5, topU: 12, capU: 20, headlineU: 34 },
} as const;

/** Where the words are long, the source of a square gives way first, and its logos but one, then the code; they stand in the alt text. */
const TIGHT = 0.7;
const TIGHTEST = 0.6;

/** The tag hangs from the upper edge; the foot of the sheet stays dark. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const { edgeU, insideU, topU, capU, headlineU } = MEASURES[frame.shape as keyof typeof MEASURES];
  const isFlat = frame.shape === 'square';
  const tagPx = Math.round(frame.widthPx - 2 * edgeU * u);
  const insidePx = insideU * u;
  const widthPx = tagPx - 2 * insidePx;
  const capPx = Math.max(isFlat && squeeze < TIGHTEST ? 6 : 7.6, capU * squeeze) * u;
  const topPx = topU * u * Math.max(isFlat ? 0.58 : 0.7, squeeze);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Tag frame={frame} look={look} capPx={capPx} />
      <Box
        style={{
          flexDirection: 'column',
          alignItems: 'center',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          width: frame.widthPx,
          paddingTop: topPx,
        }}
      >
        <Box
          name="tag"
          style={{
            flexDirection: 'column',
            justifyContent: 'space-between',
            flexGrow: 1,
            width: tagPx,
            paddingTop: Math.max(capPx + (isFlat ? (squeeze < TIGHTEST ? 1 : 1.8) : 2) * u, safe.top + u - topPx),
            paddingBottom: (isFlat ? 3 : 4.4) * u * squeeze,
            paddingInlineStart: insidePx,
          }}
        >
          <TagWords
            copy={copy}
            frame={frame}
            look={look}
            widthPx={widthPx}
            headlineMaxPx={scale.headline * 0.82}
            headlinePx={Math.max(isFlat ? 13 : 18, headlineU * squeeze) * u}
            gapPx={(isFlat ? 3.2 : 4.4) * u * squeeze}
          />
        </Box>
        <Box style={{ flexDirection: 'column', width: tagPx, paddingTop: Math.round(GAP_U * u) }}>
          <Stub
            copy={copy}
            frame={frame}
            look={look}
            widthPx={widthPx}
            showQr={!isFlat && squeeze >= TIGHTEST}
            style={{
              width: tagPx,
              paddingTop: (isFlat ? 3.2 : 4.4) * u * squeeze,
              paddingBottom: (isFlat ? 2.4 : 3.6) * u * squeeze,
              paddingInlineStart: insidePx,
            }}
          />
          <Perforation frame={frame} look={look} lengthPx={tagPx} />
        </Box>
      </Box>
      <Box
        style={{
          paddingInlineStart: edgeU * u,
          paddingTop: (isFlat ? 2.4 : 3.4) * u * squeeze,
          paddingBottom: Math.max((isFlat ? 3.8 : 4) * u, safe.bottom + 2 * u),
        }}
      >
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.ink}
          showSource={!isFlat || squeeze >= TIGHT}
          {...(isFlat && squeeze < TIGHT ? { mostLogos: 1, stacked: false } : {})}
          widthPx={tagPx}
        />
      </Box>
    </Sheet>
  );
}
