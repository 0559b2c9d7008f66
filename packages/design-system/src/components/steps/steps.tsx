import type { CSSProperties, ReactElement } from 'react';
import { Box, TextSlot } from '../../slots.js';

export interface StepsProps {
  readonly tips: readonly string[];
  readonly colour: string;
  readonly sizePx: number;
  readonly widthPx: number;
  readonly gapPx: number;
  readonly style?: CSSProperties;
}

/** What to do, one thing a line, in the order to do it. */
export function Steps({ tips, colour, sizePx, widthPx, gapPx, style }: StepsProps): ReactElement {
  const numberPx = sizePx * 1.35;
  return (
    <Box name="steps" style={{ flexDirection: 'column', width: widthPx, ...style }}>
      {tips.map((tip, index) => (
        <Box key={tip} style={{ flexDirection: 'row', alignItems: 'flex-start', marginTop: index === 0 ? 0 : gapPx }}>
          <TextSlot
            slot={`step-${index + 1}`}
            text={`${index + 1}`}
            role="body"
            voice="text"
            weight={700}
            sizePx={sizePx}
            colour={colour}
            widthPx={numberPx}
            isLatin
            lineHeight={1.25}
          />
          <TextSlot
            slot={`tip-${index + 1}`}
            text={tip}
            role="body"
            voice="text"
            weight={600}
            sizePx={sizePx}
            colour={colour}
            widthPx={widthPx - numberPx}
            balance
            lineHeight={1.25}
          />
        </Box>
      ))}
    </Box>
  );
}
