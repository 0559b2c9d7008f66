import { Foot, HelpBar, LightSurface, scaleFor } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';

export interface NapkinProps {
  readonly view: PieceView;
  readonly widthPx: number;
  /** Of the words on it. */
  readonly innerPx: number;
  readonly style: CSSProperties;
}

/** Where the words are long one logo stands for all, and at last there is no room for source and code. */
const TIGHT = 0.8;
const TIGHTEST = 0.6;

/** The help, in light: it lies under the plate and leaves the table at the start. */
export function Napkin({ view: { copy, frame, look, brand }, widthPx, innerPx, style }: NapkinProps): ReactElement {
  const { margin, number } = scaleFor(frame);
  const { u, shape, squeeze } = frame;
  const isPoster = shape === 'poster';
  return (
    <LightSurface look={look} isDraft={copy.draft !== null} unitPx={u} style={{ width: widthPx, paddingInlineStart: margin, ...style }}>
      <HelpBar
        frame={frame}
        look={look}
        copy={copy}
        widthPx={innerPx}
        numberPx={number * (shape === 'wide' ? 1 : 0.8)}
        qr={isPoster && squeeze >= TIGHTEST ? 'low' : 'none'}
        foot={(footPx) => (
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.onLight}
            stacked={squeeze >= TIGHTEST || shape === 'wide'}
            mostLogos={squeeze < TIGHT ? 1 : undefined}
            showSource={shape === 'square' || shape === 'tall' || squeeze < TIGHTEST ? false : undefined}
            widthPx={footPx}
            style={{ marginTop: 2.2 * u * Math.max(0.7, squeeze) }}
          />
        )}
      />
    </LightSurface>
  );
}
