import { Box, HelpBlock, LightSurface, scaleFor } from '@campaignkit/design-system';
import type { PieceView, Shape } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Thickness of the line, in u. */
const LINE_U = 1;

/** Its number is clear, and not loud: by the size of the number of the shape. On low and on tall sheets it would be lost. */
const QUIETER: Partial<Record<Shape, number>> = { wide: 1.06, tall: 1 };
const QUIET = 0.8;

/** The help is at least so high, in u: quiet, and not absent. */
const LEAST_HEIGHT_U = 26;

export interface OnTheLineProps extends Pick<PieceView, 'copy' | 'frame' | 'look'> {
  /** From the start edge of the sheet to the beginning of the line. */
  readonly startPx: number;
  readonly widthPx: number;
  readonly paddingPx: number;
  readonly showQr: boolean;
}

/** Help stands at the beginning of the line, and is one form with it; the line leaves the sheet through the end edge. */
export function OnTheLine({ copy, frame, look, startPx, widthPx, paddingPx, showQr }: OnTheLineProps): ReactElement {
  const { u, squeeze, shape } = frame;
  return (
    <Box style={{ flexDirection: 'column', paddingInlineStart: startPx, width: frame.widthPx }}>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          justifyContent: 'center',
          width: widthPx,
          minHeight: LEAST_HEIGHT_U * u,
          paddingTop: 4 * u * squeeze,
          paddingBottom: 3.4 * u * squeeze,
          paddingInlineStart: paddingPx,
        }}
      >
        <HelpBlock
          frame={frame}
          look={look}
          copy={copy}
          widthPx={widthPx - 2 * paddingPx}
          numberPx={scaleFor(frame).number * (QUIETER[shape] ?? QUIET)}
          showQr={showQr}
        />
      </LightSurface>
      <Box name="line" style={{ width: frame.widthPx - startPx, height: Math.round(LINE_U * u), backgroundColor: look.colours.light }} />
    </Box>
  );
}
