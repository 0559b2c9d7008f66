import {
  Box,
  BubbleTail,
  Headline,
  LightSurface,
  Sheet,
  StripFoot,
  stripFootPx,
  StripHelp,
  type StripSizes,
  stripSizesFor,
} from '@campaignkit/design-system';
import type { Copy, Frame, Look, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { storyOf } from './answer.js';

/** A banner prints nothing smaller; a card that is printed 7 points beside the number, and 11 elsewhere. */
const LEAST_PX = 11;
const LEAST_MM = 2.5;
const READ_MM = 3.9;

/** A card's margin at the start, in u. */
const CARD_MARGIN_U = 7;

/** Where the words are this long, the answer gives way to the number; it stands in the description. */
const TIGHTEST = 0.6;

/** A strip from this length on has room for the answer beside the label. */
const ROOMY_PX = 600;

/** Size of a label that holds the answer, too, in that of a label. */
const ANSWERED = 0.82;

/** Question at the start, the way out at the end. */
export function Strip(view: PieceView): ReactElement {
  const { frame, look } = view;
  const { widthPx, safe } = frame;
  const footPx = stripFootPx(frame);
  const heightPx = frame.heightPx - footPx;
  const underPx = safe.bottom - footPx;
  const sizes = sizesFor(frame, ANSWERED);
  const { paddingPx } = sizes;
  const tailPx = 0.13 * (heightPx - underPx);
  const slabPx = (widthPx >= ROOMY_PX ? 0.56 : 0.47) * widthPx - paddingPx;
  const { asked, copy } = shortened(view.copy, widthPx >= ROOMY_PX);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'row', width: widthPx, height: heightPx }}>
        <Box style={{ flexDirection: 'column', width: slabPx, height: heightPx - underPx - 0.05 * heightPx }}>
          <Slab
            look={look}
            text={asked.join('\n')}
            sizes={{ ...sizes, headlinePx: sizes.headlinePx * 1.15 }}
            leastPx={LEAST_PX}
            widthPx={slabPx}
            heightPx={heightPx - underPx - tailPx - 0.24 * heightPx}
            topPx={0.1 * heightPx}
          />
          <BubbleTail
            name="question-tail"
            colour={look.colours.slab}
            side="start"
            widthPx={tailPx * 1.5}
            heightPx={tailPx}
            style={{ marginInlineStart: paddingPx }}
          />
        </Box>
        <Box style={{ width: paddingPx }} />
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={frame.u}
          style={{
            width: widthPx - slabPx - paddingPx,
            height: heightPx,
            justifyContent: 'center',
            paddingTop: 0.07 * heightPx,
            paddingBottom: underPx + 0.07 * heightPx,
            paddingInlineStart: paddingPx,
          }}
        >
          <StripHelp view={{ copy, look }} sizes={sizes} widthPx={widthPx - slabPx - 3 * paddingPx} />
        </LightSurface>
      </Box>
      <StripFoot frame={frame} look={look} />
    </Sheet>
  );
}

/** Box, column and card: the question leaves at the top and the end, the answer stands on the foot. */
export function SmallDialogue(view: PieceView): ReactElement {
  const { frame, look } = view;
  const { widthPx, heightPx, shape } = frame;
  const sizes = sizesFor(frame);
  const { paddingPx } = sizes;
  const leastPx = frame.pxPerMm === null ? LEAST_PX : READ_MM * frame.pxPerMm;
  const tailPx = (shape === 'column' ? 2.1 : 1.3) * paddingPx;
  const startPx = shape === 'card' ? CARD_MARGIN_U * frame.u : paddingPx;
  const { asked, answered, copy } = shortened(view.copy, false);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0, width: widthPx }}>
        <Slab
          look={look}
          text={asked.join(shape === 'card' ? ' ' : '\n')}
          sizes={{ ...sizes, headlinePx: sizes.headlinePx * (shape === 'column' ? 1 : 1.25) }}
          leastPx={leastPx}
          widthPx={widthPx}
          startPx={startPx}
          heightPx={heightPx * (shape === 'column' ? 0.42 : frame.squeeze < TIGHTEST ? 0.235 : 0.26 * Math.max(0.7, frame.squeeze))}
          topPx={paddingPx * 1.1}
        />
        <BubbleTail
          name="question-tail"
          colour={look.colours.slab}
          side="start"
          widthPx={tailPx * 1.4}
          heightPx={tailPx}
          style={{ marginInlineStart: startPx, marginBottom: paddingPx * 0.5 }}
        />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={frame.u}
        style={{
          minHeight: heightPx * (shape === 'column' ? 0.32 : 0.4),
          justifyContent: 'center',
          paddingTop: paddingPx * 0.8,
          paddingBottom: paddingPx * 0.9,
          paddingInlineStart: startPx,
        }}
      >
        {answered === '' || frame.squeeze < TIGHTEST ? null : (
          <Headline
            look={look}
            slot="headline-answer"
            text={answered}
            colour={look.colours.onLight}
            maxPx={sizes.headlinePx * 0.8 * frame.squeeze}
            minPx={leastPx}
            maxLines={shape === 'column' ? 6 : 3}
            heightPx={heightPx * 0.17}
            widthPx={widthPx - 2 * startPx}
            style={{ marginBottom: paddingPx * 0.7 }}
          />
        )}
        <StripHelp view={{ copy, look }} sizes={sizes} widthPx={widthPx - 2 * startPx} />
      </LightSurface>
    </Sheet>
  );
}

interface SlabProps {
  readonly look: Look;
  readonly text: string;
  readonly sizes: StripSizes;
  readonly leastPx: number;
  readonly widthPx: number;
  /** Before and after the words. @default the padding of the shape */
  readonly startPx?: number;
  readonly heightPx: number;
  readonly topPx: number;
}

/** The dark bubble: it fills the room that is left, and its words stand in the middle of it. */
function Slab({ look, text, sizes, leastPx, widthPx, startPx = sizes.paddingPx, heightPx, topPx }: SlabProps): ReactElement {
  return (
    <Box
      name="question"
      style={{
        flexDirection: 'column',
        justifyContent: 'center',
        flexGrow: 1,
        width: widthPx,
        backgroundColor: look.colours.slab,
        paddingTop: topPx,
        paddingBottom: topPx,
        paddingInlineStart: startPx,
      }}
    >
      <Headline
        look={look}
        text={text}
        colour={look.colours.onSlab}
        maxPx={sizes.headlinePx}
        minPx={leastPx}
        maxLines={8}
        heightPx={heightPx}
        widthPx={widthPx - 2 * startPx}
      />
    </Box>
  );
}

/** On a strip the answer stands with the label of its one contact, where both have room; else in the alt text. */
function shortened(said: Copy, inLabel: boolean): { readonly asked: readonly string[]; readonly answered: string; readonly copy: Copy } {
  const { asked, answered, copy } = storyOf(said);
  const [first] = copy.help;
  const label = inLabel ? `${answered} ${first.label}`.trim() : first.label;
  return { asked, answered, copy: { ...copy, help: [{ ...first, label }] } };
}

function sizesFor(frame: Frame, labelBy = 1): StripSizes {
  const sizes = stripSizesFor(frame);
  const least = frame.pxPerMm === null ? LEAST_PX : LEAST_MM * frame.pxPerMm;
  return { ...sizes, labelPx: Math.max(least, sizes.labelPx * labelBy) };
}
