import { Headline, HelpBlock, LightSurface, scaleFor } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { CSSProperties, ReactElement, ReactNode } from 'react';

export interface StubProps extends Pick<PieceView, 'copy' | 'frame' | 'look'> {
  readonly widthPx: number;
  readonly showQr: boolean;
  readonly style: CSSProperties;
  readonly children?: ReactNode;
}

/** Where the words are long. */
const TIGHT = 0.7;

/** The part to tear off and keep: the sentence that opens a door, and who is behind it. */
export function Stub({ copy, frame, look, widthPx, showQr, style, children }: StubProps): ReactElement {
  const { label, body, number } = scaleFor(frame);
  const isTight = frame.squeeze < TIGHT;
  const isWide = frame.shape === 'wide';
  return (
    <LightSurface look={look} isDraft={copy.draft !== null} unitPx={frame.u} style={style}>
      {copy.support === null ? null : (
        <Headline
          look={look}
          slot="support"
          text={copy.support}
          colour={look.colours.onLight}
          maxPx={label * (isWide || isTight ? 1.15 : 1.4)}
          minPx={body}
          maxLines={isWide ? 4 : 2}
          heightPx={label * 5}
          widthPx={widthPx}
          style={{ marginBottom: Math.max(1.8, 2.4 * frame.squeeze) * frame.u }}
        />
      )}
      <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} numberPx={isTight ? number * 0.78 : number} showQr={showQr} />
      {children}
    </LightSurface>
  );
}
