import { BodyText, Box, scaleFor } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface QuietWordsProps extends Pick<PieceView, 'copy' | 'frame' | 'look'> {
  readonly widthPx: number;
  readonly showTips: boolean;
}

/** Larger than steps on other sheets, and all of one size: nothing here is louder than the headline and the help. */
const LARGER = 1.16;

/** What reassures, then what one may do: sentences without numbers, because nothing has to be done in order. */
export function QuietWords({ copy, frame, look, widthPx, showTips }: QuietWordsProps): ReactElement {
  const { u, squeeze } = frame;
  const tips = showTips ? copy.tips.filter((tip) => !isSame(tip, copy.support)) : [];
  const sentences = [
    ...(copy.support === null ? [] : [{ slot: 'support', text: copy.support, weight: 600 }]),
    ...tips.map((text, index) => ({ slot: `tip-${index + 1}`, text, weight: 400 })),
  ];
  return (
    <Box style={{ flexDirection: 'column', width: widthPx }}>
      {sentences.map(({ slot, text, weight }, index) => (
        <BodyText
          key={slot}
          slot={slot}
          text={text}
          colour={look.colours.ink}
          weight={weight}
          sizePx={scaleFor(frame).tip * LARGER}
          widthPx={widthPx}
          lineHeight={1.3}
          balance
          style={{ marginTop: (index === 0 ? 0 : 1.2) * u * squeeze }}
        />
      ))}
    </Box>
  );
}

/** The same sentence, with or without its full stop. */
function isSame(tip: string, support: string | null): boolean {
  const plain = (text: string) => text.replace(/[\s.。।۔]+$/u, '').toLowerCase();
  return support !== null && plain(tip) === plain(support);
}
