import { Foot, HelpAndSteps, HelpBar, LightSurface, scaleFor } from '@campaignkit/design-system';
import type { Copy, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface FloorProps {
  readonly view: PieceView;
  readonly widthPx: number;
  /** Beside the help; else they stand on the field. */
  readonly stepsOnLight: boolean;
}

/** Where the words are long the reassuring sentence gives way; it stands in the alt text. */
const ROOMY = 0.7;

/** The light from edge to edge: help, and on a poster beside it what to do; the foot of the sheet. */
export function Floor({ view: { copy, frame, look, brand }, widthPx, stepsOnLight }: FloorProps): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const isFlat = shape === 'square';
  const help = { frame, look, copy, widthPx } as const;
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
        <HelpAndSteps {...help} showQr showSupport={squeeze >= ROOMY} />
      ) : (
        <HelpBar {...help} copy={isFlat ? withoutClaims(copy) : copy} qr="end" />
      )}
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.onLight}
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
