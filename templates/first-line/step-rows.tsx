import { NoteRow, type NoteSheet, scaleFor, TextSlot } from '@campaignkit/design-system';
import type { Copy, Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface StepRowsProps {
  readonly copy: Copy;
  readonly look: Look;
  readonly frame: Frame;
  readonly sheet: NoteSheet;
  readonly widthPx: number;
}

/** As many characters as stand well on one line. */
const ONE_LINE = 44;

/** As much air as running text, so that a tall script keeps its dots clear of the rule. */
const ROW_LINE_HEIGHT = 1.4;
/** Where even the smallest sizes leave no room, a step of two lines stands closer. */
const TIGHTEST = 0.6;
const CLOSER = 1.15;

/** What to do, a step a line, its number in the margin. */
export function StepRows({ copy: { tips, quote }, look, frame, sheet, widthPx }: StepRowsProps): ReactElement {
  const { tip } = scaleFor(frame);
  const isAlone = quote === null;
  const sizePx = Math.max(tip, sheet.pitchPx * (isAlone ? 0.52 : 0.44));
  return (
    <>
      {tips.map((text, index) => (
        <NoteRow
          key={text}
          name={`row-${index + 1}`}
          mark={{ text: `${index + 1}`, sizePx: sizePx * 1.1 }}
          look={look}
          sheet={sheet}
          style={{ flexGrow: 1 }}
        >
          <TextSlot
            slot={`tip-${index + 1}`}
            text={text}
            role="body"
            voice={look.voice}
            weight={look.headlineWeight}
            sizePx={sizePx}
            group="tips"
            fit={{ minPx: tip, maxLines: isAlone || frame.squeeze < 1 || text.length > ONE_LINE ? 2 : 1, heightPx: sheet.pitchPx * 2 }}
            colour={look.colours.ink}
            widthPx={widthPx}
            balance
            lineHeight={frame.squeeze < TIGHTEST ? CLOSER : ROW_LINE_HEIGHT}
          />
        </NoteRow>
      ))}
    </>
  );
}
