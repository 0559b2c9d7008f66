import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { TextSlot } from '../../slots.js';

export interface WordsProps {
  readonly look: Look;
  readonly step: number;
  readonly text: string;
  readonly colour: string;
  readonly maxPx: number;
  readonly minPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Easy to read is bold, never the blackest cut. */
const HEAVIEST = 700;

/** The sentence of a step. */
export function Words({ look, step, text, colour, maxPx, minPx, widthPx, heightPx }: WordsProps): ReactElement {
  return (
    <TextSlot
      slot={`tip-${step}`}
      text={text}
      role="head"
      voice={look.voice}
      weight={Math.min(look.headlineWeight, HEAVIEST)}
      sizePx={maxPx}
      group="tips"
      fit={{ minPx, maxLines: 9, heightPx }}
      colour={colour}
      widthPx={widthPx}
      trim="ink"
      balance
    />
  );
}
