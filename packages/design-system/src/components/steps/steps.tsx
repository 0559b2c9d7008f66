import type { CSSProperties, ReactElement } from 'react';
import { Box, TextSlot } from '../../slots.js';

export interface StepsProps {
  readonly tips: readonly string[];
  readonly colour: string;
  readonly sizePx: number;
  /** Size down to which all steps go together before an address is broken. */
  readonly minPx: number;
  readonly widthPx: number;
  readonly gapPx: number;
  readonly style?: CSSProperties;
}

/** Room of a step's number. */
const NUMBER_EM = 1.35;

/** What to do, one thing a line, in the order to do it. */
export function Steps({ tips, colour, sizePx: wantedPx, minPx, widthPx, gapPx, style }: StepsProps): ReactElement {
  const sizePx = Math.max(minPx, Math.min(wantedPx, widthPx / (NUMBER_EM + longestAddressEm(tips))));
  const numberPx = sizePx * NUMBER_EM;
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

/** Width of the longest address among the steps, by the average of a semi-bold Latin text. */
function longestAddressEm(tips: readonly string[]): number {
  const addresses = tips.flatMap((tip) => tip.match(/[!-~]{10,}/g) ?? []);
  return 0.6 * Math.max(1, ...addresses.map(({ length }) => length));
}
