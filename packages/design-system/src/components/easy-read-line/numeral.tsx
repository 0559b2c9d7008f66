import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { TextSlot } from '../../slots.js';

export interface NumeralProps {
  readonly look: Look;
  readonly step: number;
  readonly colour: string;
  readonly sizePx: number;
  readonly widthPx: number;
  readonly style?: CSSProperties;
}

/** The number of a step. */
export function Numeral({ look, step, style, ...rest }: NumeralProps): ReactElement {
  return (
    <TextSlot
      slot={`step-${step}`}
      text={`${step}`}
      role="head"
      voice={look.voice}
      weight={look.headlineWeight}
      trim="ink"
      isLatin
      {...rest}
      {...(style ? { style } : {})}
    />
  );
}
