import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { topMarginPx } from '../../top-margin.js';
import { Headline } from '../headline/headline.js';
import { LawBlock } from '../law-block/law-block.js';
import { LightSurface } from '../light-surface/light-surface.js';
import { Sheet } from '../sheet/sheet.js';
import { DeterrenceHelp } from './deterrence-help.js';

export interface DeterrenceSheetProps {
  readonly view: PieceView;
  /** A drawing of this size at the end of the top edge. */
  readonly corner?: { readonly sizePx: number; readonly drawing: ReactElement };
  /** A drawing that fills the room over the headline, or in a wide sheet the room over the light. */
  readonly band?: ReactElement;
  /** In a story, what goes on under the light, where an app lays its own things over it. @default the field */
  readonly under?: ReactElement;
}

/** Without a drawing that fills a part of the sheet, help takes this share of it; beside one at least the smaller. */
const LEAST_LIGHT = 0.31;
const LEAST_LIGHT_BESIDE = 0.15;

/** Where even the smallest letters leave no room, a wide sheet's light gives way too, but stays the largest thing. */
const TIGHTEST = 0.6;
const TIGHT_LIGHT = 0.27;

/** The calmest sheet of the set: law and consequence in one line of sight, help at the foot in light. */
export function DeterrenceSheet(props: DeterrenceSheetProps): ReactElement {
  return props.view.frame.shape === 'wide' ? <Wide {...props} /> : <Upright {...props} />;
}

function Upright({ view, corner, band, under }: DeterrenceSheetProps): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isFlat = frame.shape === 'square';
  const topPx = topMarginPx(frame);
  const underPx = frame.shape === 'tall' ? Math.max(0, safe.bottom - 2 * u) : 0;
  const isBeside = isFlat && corner !== undefined;
  const headlineU = isFlat ? (band ? 29 : 25) : band ? 27 : 36;
  const headline = (headlinePx: number) => (
    <Headline
      look={look}
      text={copy.headline}
      colour={look.colours.ink}
      maxPx={scale.headline * 0.82}
      minPx={scale.headlineSmallest * (isFlat && band ? 0.62 : 0.75)}
      maxLines={5}
      heightPx={Math.max(isFlat ? (band ? 24 : 17.5) : 19.5, headlineU * squeeze) * u}
      widthPx={headlinePx}
      style={{ marginInlineStart: scale.margin }}
    />
  );
  // A drawing may stand where an app lays its own things over a story; words may not.
  const cornerTopPx = Math.min(topPx, 1.3 * scale.margin);
  const headTopPx = corner && !isBeside ? Math.max(topPx, cornerTopPx + corner.sizePx + 4 * u * squeeze) : topPx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      {corner ? <Box style={{ position: 'absolute', top: cornerTopPx, insetInlineEnd: scale.margin }}>{corner.drawing}</Box> : null}
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
        {isFlat && band ? <BandBeside view={view} band={band} headline={headline} topPx={topPx} /> : null}
        {!isFlat && band ? (
          <Box
            style={{
              flexGrow: 1,
              flexShrink: 1,
              flexBasis: 0,
              minHeight: safe.top + 16 * u,
              width: frame.widthPx,
              marginBottom: 4 * u * squeeze,
            }}
          >
            {band}
          </Box>
        ) : null}
        {isFlat && band ? null : headline(isBeside ? widthPx - corner.sizePx - 4 * u : widthPx)}
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
          minHeight: corner ? LEAST_LIGHT * (underPx === 0 ? frame.heightPx : frame.heightPx - underPx - safe.top) : 0,
          justifyContent: 'space-between',
          paddingTop: (isFlat ? 3.4 : 4) * u * squeeze,
          paddingInlineStart: scale.margin,
          paddingBottom: (isFlat ? 4 : 4.6) * u * (underPx === 0 ? 1 : 0.8),
        }}
      >
        <DeterrenceHelp
          view={view}
          widthPx={widthPx}
          gapPx={Math.max(1.9, 2.4 * squeeze) * u}
          footGapPx={2.6 * u * squeeze}
          showQr={!isFlat}
          supportBy={isFlat ? 0.85 : corner && frame.shape !== 'portrait' ? 1.25 : 1}
        />
      </LightSurface>
      {underPx === 0 ? null : <Box style={{ width: frame.widthPx, height: underPx }}>{under}</Box>}
    </Sheet>
  );
}

/** On a flat sheet a drawing over the headline would be a strip: it stands beside it, and leaves the sheet at the top and at the end. */
const HEADLINE_SHARE = 0.56;

interface BandBesideProps {
  readonly view: PieceView;
  readonly band: ReactElement;
  readonly headline: (widthPx: number) => ReactElement;
  readonly topPx: number;
}

function BandBeside({ view: { frame }, band, headline, topPx }: BandBesideProps): ReactElement {
  const startPx = HEADLINE_SHARE * frame.widthPx;
  const gapPx = 5 * frame.u;
  return (
    <Box style={{ flexDirection: 'row', flexGrow: 1, flexShrink: 1, width: frame.widthPx }}>
      <Box style={{ flexDirection: 'column', width: startPx, paddingTop: topPx }}>{headline(startPx - scaleFor(frame).margin)}</Box>
      <Box style={{ flexGrow: 1, marginInlineStart: gapPx, width: frame.widthPx - startPx - gapPx }}>{band}</Box>
    </Box>
  );
}

/** Height of a wide sheet's headline in u: where the words are long it gives its room to the law, which has no other. */
function wideHeadlineU(squeeze: number): number {
  return Math.max(24, Math.min(46, 100 * squeeze - 36));
}

/** Headline and law at the start; the drawing stands over the light, and the light on the floor at the end. */
function Wide({ view, corner, band }: DeterrenceSheetProps): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const isLarge = corner !== undefined && squeeze >= TIGHTEST;
  const lightPx = frame.widthPx * (isLarge ? 0.42 : 0.39);
  const paddingPx = 5.5 * u;
  const startPx = frame.widthPx - lightPx;
  const widthPx = startPx - scale.margin - paddingPx;
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
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline * 0.92}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={5}
          heightPx={wideHeadlineU(squeeze) * u}
          widthPx={widthPx}
        />
        <LawBlock copy={copy} frame={frame} look={look} widthPx={widthPx} />
      </Box>
      <Box style={{ flexDirection: 'column', width: lightPx, height: '100%' }}>
        <Box
          style={{
            flexGrow: 1,
            flexShrink: 1,
            flexBasis: 0,
            minHeight: corner ? scale.margin + corner.sizePx + 4 * u : Math.max(18, 25 * squeeze) * u,
            width: lightPx,
            marginBottom: band ? 4 * u : 0,
          }}
        >
          {band}
        </Box>
        {corner ? <Box style={{ position: 'absolute', top: scale.margin, insetInlineEnd: scale.margin }}>{corner.drawing}</Box> : null}
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          style={{
            width: lightPx,
            minHeight:
              ((isLarge ? 1.05 * LEAST_LIGHT : corner ? TIGHT_LIGHT : LEAST_LIGHT_BESIDE) * frame.widthPx * frame.heightPx) / lightPx,
            justifyContent: 'space-between',
            paddingTop: 5.5 * u * squeeze,
            paddingInlineStart: paddingPx,
            paddingBottom: 5 * u,
          }}
        >
          <DeterrenceHelp
            view={view}
            widthPx={lightPx - 2 * paddingPx}
            gapPx={4 * u * squeeze}
            footGapPx={4 * u * squeeze}
            showQr={false}
            supportBy={corner ? 1.25 : 1}
          />
        </LightSurface>
      </Box>
    </Sheet>
  );
}
