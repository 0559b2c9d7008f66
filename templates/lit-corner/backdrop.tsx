import { ArtSlot, Background, Box, Headline, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { Copy, HelpHeadline, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Lamp } from './lamp.js';

/** A person sits in front of this share of the width; each side keeps half of the rest. Beside a head, not shoulders, a headline goes further. */
const PERSON = 0.5;
const HEADLINE = 0.33;
/** Shoulders begin under this height, in u. */
const SHOULDERS_U = 46;
/** From the floor's start of the light to its words, as a share of their column: the cone is narrower there. */
const CONE = 0.07;
/** From the corner of the light to its words, in u: what the cone has lost in width at their first line, and air. */
const PADDING_U = 2.9;
/** Words in the place of the number give way only so far: on a call they are small as it is. */
const LEAST_WORDS = 0.85;
/** Under the headline the wall meets the floor: so far down its drawing begins, in u. */
const ROOM_TOP_U = 56;
/** Between the person and what stands beside, and the outer edge that a call may cut, as shares of the width. */
const GAP = 0.008;
const EDGE = 0.025;

/** Headline at the start, lamp and help at the end, nothing in the middle. No logos and no version: both stand in the alt text. */
export function Backdrop({ copy, frame, look }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze, widthPx, heightPx } = frame;
  const sidePx = (widthPx * (1 - PERSON)) / 2;
  const edgePx = EDGE * widthPx;
  const columnPx = sidePx - edgePx - GAP * widthPx;
  const paddingPx = PADDING_U * u;
  const conePx = CONE * columnPx;
  const innerPx = columnPx - conePx - paddingPx;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
      <Background
        look={look}
        kind="horizon"
        style={{ position: 'absolute', top: ROOM_TOP_U * u, insetInlineStart: 0, width: widthPx, height: heightPx - ROOM_TOP_U * u }}
      />
      <Box style={{ width: HEADLINE * widthPx, height: SHOULDERS_U * u, paddingTop: 9 * u, paddingInlineStart: edgePx }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={10 * u}
          minPx={scale.body}
          maxLines={4}
          heightPx={(SHOULDERS_U - 9) * u}
          widthPx={HEADLINE * widthPx - edgePx}
        />
      </Box>
      <Box style={{ flexDirection: 'column', width: sidePx, height: heightPx, paddingInlineStart: GAP * widthPx }}>
        <ArtSlot
          slot="lamp-drawing"
          style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: sidePx, height: heightPx }}
          draw={(canvas) => <Lamp look={look} canvas={canvas} unitPx={u} floorPx={GAP * widthPx} />}
        />
        <Box name="lamp" style={{ flexGrow: 1, flexShrink: 0, minHeight: 28 * u, width: columnPx }} />
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          style={{
            width: columnPx + edgePx - conePx,
            marginInlineStart: conePx,
            paddingTop: 2 * u,
            paddingBottom: 7 * u,
            paddingInlineStart: paddingPx,
          }}
        >
          <HelpBlock
            frame={frame}
            look={look}
            copy={{ ...copy, help: oneOf(copy, innerPx / (SIGN_EM * scale.version * 1.15)) }}
            widthPx={innerPx}
            leastNumberPx={4 * u}
            numberPx={scale.number * (copy.help[0].headline.kind === 'number' ? squeeze : Math.max(LEAST_WORDS, squeeze))}
            showQr={false}
          />
        </LightSurface>
      </Box>
    </Sheet>
  );
}

/** Width of a sign of a page, in em. */
const SIGN_EM = 0.6;

/** One contact, and its page where it stays whole on one line; what is left out stands in the alt text. */
function oneOf({ help: [first] }: Copy, mostSigns: number): Copy['help'] {
  const { address, headline } = first;
  const isWhole = headline.kind === 'address' || (address ?? '').length <= mostSigns;
  return [{ ...first, headline: parted(headline), note: '', address: isWhole ? address : null }];
}

/** Beside somebody the column is too narrow for words that hold together elsewhere. */
function parted(headline: HelpHeadline): HelpHeadline {
  return headline.kind === 'words' ? { ...headline, text: headline.text.replaceAll('\u00a0', ' ') } : headline;
}
