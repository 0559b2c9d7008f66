import { Box, drawingColours, HelpBlock, LightSurface } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';

export interface BowProps {
  readonly view: PieceView;
  readonly widthPx: number;
  readonly ringPx: number;
  /** On a key that stands, the steps are its teeth. */
  readonly showSteps: boolean;
  readonly showQr: boolean;
  readonly style?: CSSProperties;
}

/** Corner of the ring, in u: a bow that a hand would hold, and room for words from edge to edge. */
const BOW_CORNER_U = 13;

/** The bow of the key: a ring, and in it the light that holds the help. */
export function Bow({ view, widthPx, ringPx, showSteps, showQr, style }: BowProps): ReactElement {
  const { copy, frame, look } = view;
  const { u, squeeze } = frame;
  const cornerPx = BOW_CORNER_U * u * Math.max(0.6, squeeze);
  const paddingPx = 5.2 * u;
  const innerPx = widthPx - 2 * ringPx - 2 * paddingPx;
  const hasNumberOnly = showSteps && frame.shape === 'wide' && !hasRoomForSteps(view);
  const highU = frame.shape === 'poster' ? 6 : 4.4;
  return (
    <Box
      style={{
        flexDirection: 'column',
        width: widthPx,
        padding: ringPx,
        backgroundColor: drawingColours(look.colours).object,
        borderRadius: cornerPx,
        ...style,
      }}
    >
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        cornerPx={cornerPx - ringPx}
        style={{
          flexGrow: 1,
          justifyContent: 'center',
          paddingTop: highU * u * Math.max(0.62, 2 * squeeze - 1),
          paddingBottom: highU * u * Math.max(0.62, 2 * squeeze - 1),
          paddingInlineStart: paddingPx,
        }}
      >
        <HelpBlock
          frame={frame}
          look={look}
          copy={copy}
          widthPx={innerPx}
          {...(hasNumberOnly ? { numberPx: 13.5 * u } : {})}
          showQr={showQr}
          showSteps={showSteps}
        />
      </LightSurface>
    </Box>
  );
}

/** Where words are longest the help block leaves out its steps; the number then takes their room. */
function hasRoomForSteps({ frame }: Pick<PieceView, 'frame'>): boolean {
  return frame.squeeze >= 0.6;
}
