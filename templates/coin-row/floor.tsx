import { Box, Foot, HelpBar, LightSurface, scaleFor, Steps, Support } from '@campaignkit/design-system';
import type { Copy, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface FloorProps {
  readonly view: PieceView;
  readonly widthPx: number;
  /** Beside the help; else they stand on the field. */
  readonly stepsOnLight: boolean;
}

const GUTTER_U = 4;

/** Where the words are long the reassuring sentence gives way; it stands in the alt text. */
const ROOMY = 0.7;

/** The light from edge to edge: help, and on a poster beside it what to do; the foot of the sheet. */
export function Floor({ view: { copy, frame, look, brand }, widthPx, stepsOnLight }: FloorProps): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const isFlat = shape === 'square';
  const halfPx = (widthPx - GUTTER_U * u) / 2;
  const { onLight } = look.colours;
  return (
    <LightSurface
      look={look}
      isDraft={copy.draft !== null}
      unitPx={u}
      style={{
        paddingTop: (isFlat ? 3.2 : 4) * u * Math.max(0.8, squeeze),
        paddingInlineStart: scale.margin,
        paddingBottom: (safe.bottom > 0 ? 3 : isFlat ? 3.4 : 4) * u,
      }}
    >
      {stepsOnLight ? (
        <Box style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start', width: widthPx }}>
          <HelpBar frame={frame} look={look} copy={copy} widthPx={halfPx} qr="low" />
          <Box style={{ flexDirection: 'column', width: halfPx }}>
            {squeeze < ROOMY ? null : (
              <Support
                copy={copy}
                colour={onLight}
                sizePx={scale.tip * 1.04}
                widthPx={halfPx}
                style={{ marginBottom: 1.1 * u * squeeze }}
              />
            )}
            <Steps
              tips={copy.tips}
              colour={onLight}
              sizePx={scale.tip}
              minPx={Math.min(scale.tip, scale.body)}
              widthPx={halfPx}
              gapPx={0.5 * u * squeeze}
            />
          </Box>
        </Box>
      ) : (
        <HelpBar frame={frame} look={look} copy={isFlat ? withoutClaims(copy) : copy} widthPx={widthPx} qr="end" />
      )}
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={onLight}
        showSource={isFlat ? false : undefined}
        widthPx={widthPx}
        style={{ marginTop: 2.4 * u * Math.max(0.7, squeeze) }}
      />
    </LightSurface>
  );
}

/** On a low sheet the coins need their room; the claims stand in the alt text. */
function withoutClaims(copy: Copy): Copy {
  const [first, ...others] = copy.help;
  return { ...copy, help: [{ ...first, note: '' }, ...others] };
}
