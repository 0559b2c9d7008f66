import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { Foot } from '../foot/foot.js';
import { Headline } from '../headline/headline.js';
import { HelpBlock } from '../help-block/help-block.js';
import { LawBlock } from '../law-block/law-block.js';
import { LightSurface } from '../light-surface/light-surface.js';
import { Sheet } from '../sheet/sheet.js';

export interface DeterrenceSheetProps {
  readonly view: PieceView;
  /** A drawing of this size at the end of the headline's top edge. */
  readonly corner?: { readonly sizePx: number; readonly drawing: ReactElement };
  /** A drawing that fills the room over the headline, or in a wide sheet between headline and law, from edge to edge. */
  readonly band?: ReactElement;
}

/** The calmest sheet of the set: law and consequence in one line of sight, help at the foot in light. */
export function DeterrenceSheet(props: DeterrenceSheetProps): ReactElement {
  return props.view.frame.shape === 'wide' ? <Wide {...props} /> : <Upright {...props} />;
}

function Upright({ view: { copy, frame, look, brand }, corner, band }: DeterrenceSheetProps): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isFlat = frame.shape === 'square';
  const topPx = Math.max(scale.margin, safe.top + 2 * u);
  const isBeside = isFlat && corner !== undefined;
  const headTopPx = corner && !isBeside ? topPx + corner.sizePx + 4 * u : topPx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      {corner ? <Box style={{ position: 'absolute', top: topPx, insetInlineEnd: scale.margin }}>{corner.drawing}</Box> : null}
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          justifyContent: isBeside ? 'space-between' : 'flex-end',
          paddingTop: band ? 0 : headTopPx,
          paddingBottom: 4 * u * squeeze,
        }}
      >
        {band ? (
          <Box
            style={{
              flexGrow: 1,
              flexShrink: 1,
              flexBasis: 0,
              minHeight: safe.top + (isFlat ? 8 : 12) * u,
              width: frame.widthPx,
              marginBottom: 4 * u * squeeze,
            }}
          >
            {band}
          </Box>
        ) : null}
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 0.82}
          minPx={scale.headlineSmallest * 0.75}
          maxLines={5}
          heightPx={Math.max(isFlat ? 16 : 19.5, (isFlat ? 25 : 36) * squeeze) * u}
          widthPx={isBeside ? widthPx - corner.sizePx - 4 * u : widthPx}
          style={{ marginInlineStart: scale.margin }}
        />
        <LawBlock
          copy={copy}
          frame={frame}
          look={look}
          widthPx={widthPx}
          style={{ marginInlineStart: scale.margin, marginTop: (isFlat ? 4 : 5) * u * squeeze }}
        />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          paddingTop: (isFlat ? 3.4 : 4) * u * squeeze,
          paddingInlineStart: scale.margin,
          paddingBottom: Math.max((isFlat ? 3.3 : 4) * u, safe.bottom + u),
        }}
      >
        <Support copy={copy} frame={frame} look={look} widthPx={widthPx} bottomPx={Math.max(1.9, 2.4 * squeeze) * u} />
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} />
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.onLight}
          stacked={frame.shape !== 'poster'}
          mostLogos={frame.shape === 'tall' ? 1 : 3}
          widthPx={widthPx}
          style={{ marginTop: 2.6 * u * squeeze }}
        />
      </LightSurface>
    </Sheet>
  );
}

function Wide({ view: { copy, frame, look, brand }, corner, band }: DeterrenceSheetProps): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = frame.widthPx * 0.37;
  const paddingPx = 5.5 * u;
  const startPx = frame.widthPx - lightPx;
  const widthPx = startPx - scale.margin - paddingPx;
  const innerPx = lightPx - 2 * paddingPx;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: startPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingBottom: scale.margin,
        }}
      >
        {corner ? <Box style={{ position: 'absolute', top: scale.margin, insetInlineEnd: paddingPx }}>{corner.drawing}</Box> : null}
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline * 0.86}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={4}
          heightPx={(band ? 28 : 42) * u}
          widthPx={corner ? widthPx - corner.sizePx - 4 * u : widthPx}
          style={{ marginInlineStart: scale.margin }}
        />
        {band ? (
          <Box
            style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 10 * u, width: startPx, marginTop: 4 * u, marginBottom: 4 * u }}
          >
            {band}
          </Box>
        ) : null}
        <LawBlock copy={copy} frame={frame} look={look} widthPx={widthPx} style={{ marginInlineStart: scale.margin }} />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          width: lightPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingInlineStart: paddingPx,
          paddingBottom: 5 * u,
          justifyContent: 'space-between',
        }}
      >
        <Support copy={copy} frame={frame} look={look} widthPx={innerPx} bottomPx={3 * u * squeeze} />
        <Box style={{ flexDirection: 'column' }}>
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} showQr={false} />
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.onLight}
            stacked
            mostLogos={1}
            showSource={false}
            widthPx={innerPx}
            style={{ marginTop: 5 * u * squeeze }}
          />
        </Box>
      </LightSurface>
    </Sheet>
  );
}

type SupportProps = Pick<PieceView, 'copy' | 'frame' | 'look'> & { readonly widthPx: number; readonly bottomPx: number };

function Support({ copy, frame, look, widthPx, bottomPx }: SupportProps): ReactElement | null {
  if (!copy.support) return null;
  const { label, body } = scaleFor(frame);
  return (
    <Headline
      look={look}
      slot="support"
      text={copy.support}
      colour={look.colours.onLight}
      maxPx={label * 1.5}
      minPx={body}
      maxLines={2}
      heightPx={label * 5}
      widthPx={widthPx}
      style={{ marginBottom: bottomPx }}
    />
  );
}
