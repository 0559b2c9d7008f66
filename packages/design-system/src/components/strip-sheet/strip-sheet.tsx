import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Box } from '../../slots.js';
import { Headline } from '../headline/headline.js';
import { LightSurface } from '../light-surface/light-surface.js';
import { Sheet } from '../sheet/sheet.js';
import { StripFoot, stripFootPx } from './strip-foot.js';
import { StripHelp } from './strip-help.js';
import { SHORT_RATIO, SMALLEST_PX, stripSizesFor } from './strip-sizes.js';

export interface StripSheetProps {
  readonly view: PieceView;
  /** The idea cut down to bars or one shape: an art slot that fills its block and has no margin of its own. */
  readonly object: ReactElement;
  /** Before the headline, or between it and the light. In a box or a column it always stands on the light. @default 'start' */
  readonly objectAt?: 'start' | 'middle';
}

/** Shares of the length. A strip less than so many times as wide as high gives its words more of it. */
const LONG = { object: 0.24, headline: 0.36, help: 0.4 } as const;
const SHORT = { headline: 0.38, help: 0.44 } as const;
/** Lines of the headline, and one more for two sentences: fewer leave the letters small, more leave a word alone on its line. */
const LINES = { long: 2, short: 3 } as const;
const TWO_SENTENCES_LETTERS = 45;
/** A page with a long name takes from the object, up to so much. */
const MOST_HELP = 0.56;
/** Kept empty over and under the words. */
const EDGE = 0.07;
/** Help in a column needs less of its height. */
const COLUMN_HELP = 0.32;

/** A banner in three blocks: the object, the headline, and one contact in light. Logos and version stand in the alt text. */
export function StripSheet(props: StripSheetProps): ReactElement {
  return props.view.frame.shape === 'strip' ? <Across {...props} /> : <Upright {...props} />;
}

/** An address breaks at its dots; width of the longest part at the smallest size, by the average of a semi-bold Latin text. */
function longestPartPx({ copy }: PieceView): number {
  const [{ headline, address }] = copy.help;
  const parts = [headline.kind === 'address' ? headline.text : '', address ?? ''].flatMap((text) => text.split(/(?<=[./])/));
  return 0.6 * SMALLEST_PX * Math.max(...parts.map(({ length }) => length));
}

function Across({ view, object, objectAt = 'start' }: StripSheetProps): ReactElement {
  const { copy, frame, look } = view;
  const { widthPx, safe, u } = frame;
  const footPx = stripFootPx(frame);
  const heightPx = frame.heightPx - footPx;
  const sizes = stripSizesFor(frame);
  const { paddingPx } = sizes;
  const isShort = widthPx / frame.heightPx < SHORT_RATIO;
  const shares = isShort ? SHORT : LONG;
  const bottomPx = safe.bottom - footPx + EDGE * heightPx;
  const topPx = safe.top + EDGE * heightPx;
  const roomPx = heightPx - topPx - bottomPx;
  const isFirst = objectAt === 'start';
  const headlinePx = widthPx * shares.headline - paddingPx - (isFirst ? paddingPx * 0.6 : paddingPx);
  const lightPx = Math.max(widthPx * shares.help, Math.min(widthPx * MOST_HELP, longestPartPx(view) + 2 * paddingPx));
  const block = <Box style={{ width: widthPx * (1 - shares.headline) - lightPx, height: heightPx }}>{object}</Box>;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'row', width: widthPx, height: heightPx }}>
        {isFirst ? block : null}
        <Box
          style={{
            flexDirection: 'column',
            justifyContent: 'center',
            width: widthPx * shares.headline,
            height: heightPx,
            paddingTop: topPx,
            paddingBottom: bottomPx,
            paddingInlineStart: isFirst ? paddingPx * 0.6 : paddingPx,
          }}
        >
          <Headline
            look={look}
            text={copy.headline}
            colour={look.colours.ink}
            maxPx={sizes.headlinePx}
            minPx={SMALLEST_PX}
            maxLines={linesOf(view, roomPx, isShort)}
            heightPx={roomPx}
            widthPx={headlinePx}
          />
        </Box>
        {isFirst ? null : block}
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          style={{
            width: lightPx,
            height: heightPx,
            justifyContent: 'center',
            paddingTop: topPx,
            paddingBottom: bottomPx,
            paddingInlineStart: paddingPx,
          }}
        >
          <StripHelp view={view} sizes={sizes} widthPx={lightPx - 2 * paddingPx} showClaims={isShort && frame.squeeze === 1} />
        </LightSurface>
      </Box>
      <StripFoot frame={frame} look={look} />
    </Sheet>
  );
}

/** At the smallest sizes as many lines as there is room for: whatever the words, they are printed. */
function linesOf({ copy, frame }: PieceView, roomPx: number, isShort: boolean): number {
  if (frame.squeeze < 1) return Math.max(2, Math.floor(roomPx / (SMALLEST_PX * 1.25)));
  return LINES[isShort ? 'short' : 'long'] + (copy.headline.length > TWO_SENTENCES_LETTERS ? 1 : 0);
}

function Upright({ view, object }: StripSheetProps): ReactElement {
  const { copy, frame, look } = view;
  const { widthPx, heightPx, u } = frame;
  const sizes = stripSizesFor(frame);
  const { paddingPx } = sizes;
  const innerPx = widthPx - 2 * paddingPx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'column', paddingTop: paddingPx * 1.1, paddingBottom: paddingPx, paddingInlineStart: paddingPx }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={sizes.headlinePx}
          minPx={SMALLEST_PX}
          maxLines={10}
          heightPx={heightPx * LONG.headline - paddingPx * 2.1}
          widthPx={innerPx}
        />
      </Box>
      <Box style={{ width: widthPx, flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: heightPx * LONG.object * 0.75 }}>{object}</Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          minHeight: heightPx * (frame.shape === 'column' ? COLUMN_HELP : LONG.help),
          justifyContent: 'center',
          paddingTop: paddingPx * 0.7,
          paddingBottom: paddingPx * 0.8,
          paddingInlineStart: paddingPx,
        }}
      >
        <StripHelp view={view} sizes={sizes} widthPx={innerPx} />
      </LightSurface>
    </Sheet>
  );
}
