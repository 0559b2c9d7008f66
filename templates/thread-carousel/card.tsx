import {
  ArtSlot,
  Box,
  drawingColours,
  Foot,
  Headline,
  HelpBlock,
  LightSurface,
  mix,
  PageDots,
  scaleFor,
  Sheet,
} from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { HelpLine } from './help-line.js';
import { looseThread, within } from './thread.js';
import { ThreadLine } from './thread-line.js';

export const CARDS = 4;

/**
 * By shape, in u: down to where the words may come, middle and size of the thread, where the light begins. They never follow the words,
 * or the thread would not meet itself from card to card.
 */
const SIZES = {
  square: { wordsU: 33, middleU: 59.5, radiusU: 16.8, lightU: 40 },
  portrait: { wordsU: 45, middleU: 79, radiusU: 23, lightU: 54 },
} as const;

const THICK_U = 2.2;
/** The light begins so far from the start of the last card. */
const LIGHT_START_U = 26;

/** One card of four: words above, the thread through the middle, help at the foot; on the last card the thread is light and ends in it. */
export function Card(view: PieceView): ReactElement {
  const { copy, frame, look, brand, page } = view;
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const { wordsU } = SIZES[frame.shape as keyof typeof SIZES];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isLast = page === CARDS;
  const { slot, text } = wordsOf(view);
  const footPx = widthPx - 16 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <ArtSlot
        slot="thread"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: frame.widthPx, height: frame.heightPx }}
        draw={() => drawThread(view)}
      />
      <Box style={{ position: 'absolute', top: scale.margin, insetInlineStart: scale.margin }}>
        {text === '' ? null : (
          <Headline
            look={look}
            slot={slot}
            text={text}
            colour={look.colours.ink}
            maxPx={page === 1 ? scale.headline : 9 * u}
            minPx={(page === 1 ? 5 : 3.6) * u}
            maxLines={squeeze < 1 ? 5 : 3}
            heightPx={wordsU * u - scale.margin}
            widthPx={widthPx}
          />
        )}
      </Box>
      {isLast ? <LastLight {...view} /> : null}
      <Box style={{ position: 'absolute', bottom: 4.4 * u, insetInlineStart: scale.margin, flexDirection: 'column', width: footPx }}>
        {isLast ? null : <HelpLine view={view} widthPx={footPx} />}
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.ink}
          mostLogos={isLast ? 2 : 0}
          showSource={false}
          widthPx={footPx}
          style={{ marginTop: 2.4 * u }}
        />
      </Box>
      <PageDots
        page={page}
        count={CARDS}
        sizePx={1.5 * u}
        colour={look.colours.ink}
        quiet={mix(look.colours.ink, look.colours.field, 0.55)}
        style={{ position: 'absolute', bottom: 4.9 * u, insetInlineEnd: scale.margin }}
      />
    </Sheet>
  );
}

/** The headline, then one step a card; the sentence that reassures stands in for a step that the message does not have. */
function wordsOf({ copy, page }: PieceView): { readonly slot: string; readonly text: string } {
  if (page === 1) return { slot: 'headline', text: copy.headline };
  const step = copy.tips[page - 2];
  return step === undefined
    ? { slot: 'support', text: page - 2 === copy.tips.length ? (copy.support ?? '') : '' }
    : { slot: `tip-${page - 1}`, text: step };
}

function drawThread({ frame, look, page }: PieceView): ReactElement {
  const { u, widthPx } = frame;
  const { middleU, radiusU } = SIZES[frame.shape as keyof typeof SIZES];
  const { field, light } = look.colours;
  const middleY = middleU * u;
  const fromX = (page - 1) * widthPx;
  const thickPx = THICK_U * u;
  if (page === CARDS) {
    return <path d={`M-1 ${middleY}H${LIGHT_START_U * u + 1}`} fill="none" stroke={light} strokeWidth={thickPx} />;
  }
  const points = looseThread({
    startX: 44 * u,
    endX: 3.05 * widthPx,
    middleY,
    radiusX: 20 * u,
    radiusY: radiusU * u,
    turns: 8.6,
    calm: 15 * u,
  });
  const seen = within(points, fromX, fromX + widthPx, 8 * u).map(({ x, y }) => ({ x: x - fromX, y }));
  return <ThreadLine points={seen} thickPx={thickPx} colour={drawingColours(look.colours).object} ground={field} />;
}

/** Where the thread ends: the help, from the thread out through the end edge. */
function LastLight({ copy, frame, look }: PieceView): ReactElement {
  const { u, squeeze } = frame;
  const scale = scaleFor(frame);
  const { lightU } = SIZES[frame.shape as keyof typeof SIZES];
  const paddingPx = 5 * u;
  const innerPx = frame.widthPx - LIGHT_START_U * u - paddingPx - scale.margin;
  return (
    <LightSurface
      look={look}
      isDraft={copy.draft !== null}
      unitPx={u}
      style={{
        position: 'absolute',
        top: lightU * u,
        insetInlineEnd: 0,
        width: frame.widthPx - LIGHT_START_U * u,
        paddingTop: 4 * u,
        paddingBottom: 4.4 * u * squeeze,
        paddingInlineStart: paddingPx,
      }}
    >
      <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} numberPx={12.4 * u} showQr={false} />
    </LightSurface>
  );
}
