import type { CSSProperties, ReactElement } from 'react';
import { Box } from '../../slots.js';
import { Foot, type FootProps } from '../foot/foot.js';
import { HelpBlock, type HelpBlockProps } from '../help-block/help-block.js';
import { LightSurface } from '../light-surface/light-surface.js';

export interface HelpSurfaceProps
  extends Omit<HelpBlockProps, 'foot' | 'style'>, Pick<FootProps, 'brand' | 'stacked' | 'mostLogos' | 'showSource'> {
  /** Of help and foot, without the padding of the light. */
  readonly widthPx: number;
  /** Between help and foot. */
  readonly footGapPx: number;
  /** Of a light that is higher than its words. @default 'top' */
  readonly helpStands?: 'top' | 'middle';
  /** @default 0 */
  readonly cornerPx?: number;
  /** Place, size and padding of the light. */
  readonly style: CSSProperties;
}

const FREE_ROOM = { flexDirection: 'column', justifyContent: 'center', flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const;

/** The light with all that stands on it: the way to get help, and the foot of the sheet under it. */
export function HelpSurface(props: HelpSurfaceProps): ReactElement {
  const { brand, stacked, mostLogos, showSource, footGapPx, helpStands = 'top', cornerPx = 0, style, ...block } = props;
  const { frame, look, copy, widthPx } = block;
  const help = <HelpBlock {...block} />;
  return (
    <LightSurface look={look} isDraft={copy.draft !== null} unitPx={frame.u} cornerPx={cornerPx} style={style}>
      {helpStands === 'middle' ? <Box style={FREE_ROOM}>{help}</Box> : help}
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.onLight}
        stacked={stacked}
        mostLogos={mostLogos}
        showSource={showSource}
        widthPx={widthPx}
        style={{ marginTop: footGapPx }}
      />
    </LightSurface>
  );
}
