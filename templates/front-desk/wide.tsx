import { Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet, TextSlot } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Bell } from './bell.js';
import { Desk } from './desk.js';

/** Width of the card as a share of the sheet: what is left has room for the bell, and the arm stays short. */
const CARD = 0.58;

/** Least height of the bell with its hand, in u. */
const BELL_U = 34;

/** Where the words are longest, the steps stand in the alt text. */
const TIGHTEST = 0.6;

/** The headline over the whole sheet, bell and card on the desk, the steps beside each other on its front. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const paddingPx = 6 * u;
  const cardPx = Math.round(frame.widthPx * CARD);
  const widthPx = frame.widthPx - 2 * scale.margin;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: scale.margin * 0.9, paddingBottom: 4.4 * u, paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scaleFor({ ...frame, squeeze: 1 }).headline}
          minPx={scale.headlineSmallest * 0.7}
          maxLines={2}
          heightPx={Math.max(12, 21 * squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box style={{ flexDirection: 'row', alignItems: 'stretch', flexGrow: 1, width: frame.widthPx, minHeight: BELL_U * u }}>
        <Bell look={look} widthPx={frame.widthPx - scale.margin - cardPx} heightPx="100%" />
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          style={{
            justifyContent: 'center',
            width: cardPx,
            paddingTop: 3.6 * u * squeeze,
            paddingBottom: 3.4 * u * squeeze,
            paddingInlineStart: paddingPx,
          }}
        >
          <HelpBlock
            frame={frame}
            look={look}
            copy={copy}
            widthPx={cardPx - 2 * paddingPx}
            numberPx={Math.max(11, 15 * squeeze) * u}
            showQr={false}
          />
        </LightSurface>
      </Box>
      <Desk
        frame={frame}
        look={look}
        style={{ paddingTop: 3.4 * u * Math.max(0.7, squeeze), paddingInlineStart: scale.margin, paddingBottom: 4.6 * u }}
      >
        {squeeze < TIGHTEST ? null : <StepsAbreast tips={copy.tips} colour={look.colours.onObject} sizePx={scale.body} widthPx={widthPx} />}
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.onObject}
          stacked={false}
          widthPx={widthPx}
          style={{ marginTop: 2.6 * u * squeeze }}
        />
      </Desk>
    </Sheet>
  );
}

interface StepsAbreastProps {
  readonly tips: readonly string[];
  readonly colour: string;
  readonly sizePx: number;
  readonly widthPx: number;
}

/** Room of a step's number, and between two steps, in sizes of their letters. */
const NUMBER_EM = 1.35;
const GUTTER_EM = 1.4;

/** The steps in columns of equal width, in the order to do them. */
function StepsAbreast({ tips, colour, sizePx, widthPx }: StepsAbreastProps): ReactElement {
  const columnPx = (widthPx - (tips.length - 1) * GUTTER_EM * sizePx) / tips.length;
  const text = { role: 'body', voice: 'text', sizePx, colour, lineHeight: 1.25 } as const;
  return (
    <Box name="steps" style={{ flexDirection: 'row', justifyContent: 'space-between', width: widthPx }}>
      {tips.map((tip, index) => (
        <Box key={tip} style={{ flexDirection: 'row', width: columnPx }}>
          <TextSlot {...text} slot={`step-${index + 1}`} text={`${index + 1}`} weight={700} widthPx={NUMBER_EM * sizePx} isLatin />
          <TextSlot {...text} slot={`tip-${index + 1}`} text={tip} weight={600} widthPx={columnPx - NUMBER_EM * sizePx} balance />
        </Box>
      ))}
    </Box>
  );
}
